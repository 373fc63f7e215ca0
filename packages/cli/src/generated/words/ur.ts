// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "کلائنٹ پروگرام کو کیا کرنا چاہیے",
  whatYouCanDo: "آپ کیا کر سکتے ہیں",
  reasonPhrase: "انگریزی فقرہ",
  product: "پروڈکٹ",
  area: "حصہ",
  namesInLibraries: "لائبریریوں میں نام",
  headerFields: "جواب کے ہیڈر فیلڈ",
  caching: "کیش میں رکھنا",
  cacheAlways: "کیش جواب کو رکھ سکتا ہے، چاہے اس میں مدت درج نہ ہو",
  cacheExplicit: "کیش جواب کو صرف اس صورت میں رکھ سکتا ہے جب اس میں مدت درج ہو",
  cacheNever: "کیش کو جواب رکھنے کی اجازت نہیں",
  cacheUnknown: "کوئی ماخذ نہیں بتاتا کہ کیش جواب کو رکھ سکتا ہے یا نہیں",
  tryingAgain: "دوبارہ کوشش",
  retryNo: "وہی درخواست دوبارہ بھیجنے سے فائدہ نہیں ہوتا",
  retryYes: "وہی درخواست بغیر تبدیلی دوبارہ بھیجی جا سکتی ہے",
  retryLater: "وہی درخواست بعد میں دوبارہ بھیجی جا سکتی ہے",
  retryAnotherConnection: "وہی درخواست کسی دوسرے کنکشن سے دوبارہ بھیجی جا سکتی ہے",
  retryIfIdempotent: "وہی درخواست صرف اس صورت میں دوبارہ بھیجی جا سکتی ہے جب دہرانے کا کوئی اور اثر نہ ہو",
  retryUndefined: "معیار یہ طے نہیں کرتا کہ درخواست دوبارہ بھیجی جا سکتی ہے یا نہیں",
  retryUnknown: "کوئی ماخذ نہیں بتاتا کہ درخواست دوبارہ بھیجی جا سکتی ہے یا نہیں",
  clientReceives: "کلائنٹ کو ملتا ہے",
  nothing: "کچھ نہیں، کیونکہ کنکشن بغیر جواب کے بند ہو جاتا ہے",
  notToBeConfusedWith: "ان سے مختلف",
  seeAlso: "یہ بھی دیکھیں",
  substatusCodes: "ذیلی اسٹیٹس کوڈ",
  note: "نوٹ",
  causes: "سرور کی ترتیبات میں وجوہات",
  englishOnly: "صرف انگریزی میں",
  sources: "مآخذ",
  example: "مثال",
  foundNothing: "کوئی اسٹیٹس کوڈ نہیں ملا",
};

export default words;
