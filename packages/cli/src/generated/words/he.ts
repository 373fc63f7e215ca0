// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "מה רצוי שתעשה תוכנת לקוח",
  whatYouCanDo: "מה אפשר לעשות",
  reasonPhrase: "הביטוי באנגלית",
  product: "מוצר",
  area: "תחום",
  namesInLibraries: "שמות בספריות",
  headerFields: "שדות הכותרת של התגובה",
  caching: "שמירה במטמון",
  cacheAlways: "מטמון רשאי לשמור את התגובה גם אם לא צוין לכמה זמן",
  cacheExplicit: "מטמון רשאי לשמור את התגובה רק אם צוין לכמה זמן",
  cacheNever: "אסור למטמון לשמור את התגובה",
  cacheUnknown: "אף מקור אינו מציין אם מטמון רשאי לשמור את התגובה",
  tryingAgain: "ניסיון חוזר",
  retryNo: "שליחה חוזרת של אותה בקשה לא תועיל",
  retryYes: "אפשר לשלוח את אותה בקשה שוב כפי שהיא",
  retryLater: "אפשר לשלוח את אותה בקשה שוב מאוחר יותר",
  retryAnotherConnection: "אפשר לשלוח את אותה בקשה שוב בחיבור אחר",
  retryIfIdempotent: "אפשר לשלוח את אותה בקשה שוב רק אם לחזרה אין השפעה נוספת",
  retryUndefined: "התקן אינו קובע אם אפשר לשלוח את הבקשה שוב",
  retryUnknown: "אף מקור אינו מציין אם אפשר לשלוח את הבקשה שוב",
  clientReceives: "הלקוח מקבל",
  nothing: "כלום, כי החיבור נסגר ללא תגובה",
  notToBeConfusedWith: "אין לבלבל עם",
  seeAlso: "ראו גם",
  substatusCodes: "קודי תת-מצב",
  note: "הערה",
  causes: "סיבות בהגדרות השרת",
  englishOnly: "באנגלית בלבד",
  sources: "מקורות",
  example: "דוגמה",
  foundNothing: "אין קוד מצב מתאים",
};

export default words;
