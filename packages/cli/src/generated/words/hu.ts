// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Mit kellene tennie egy kliensprogramnak",
  whatYouCanDo: "Mit tehet",
  reasonPhrase: "Angol kifejezés",
  product: "Termék",
  area: "Terület",
  namesInLibraries: "Nevek a programkönyvtárakban",
  headerFields: "A válasz fejlécmezői",
  caching: "Gyorsítótárazás",
  cacheAlways: "A gyorsítótár akkor is tárolhatja a választ, ha az nem mondja meg, meddig",
  cacheExplicit: "A gyorsítótár csak akkor tárolhatja a választ, ha az megmondja, meddig",
  cacheNever: "A gyorsítótár nem tárolhatja a választ",
  cacheUnknown: "Egy forrás sem mondja meg, hogy a gyorsítótár tárolhatja-e a választ",
  tryingAgain: "Újrapróbálkozás",
  retryNo: "Ugyanannak a kérésnek az újraküldése nem segít",
  retryYes: "Ugyanaz a kérés változtatás nélkül újraküldhető",
  retryLater: "Ugyanaz a kérés később újraküldhető",
  retryAnotherConnection: "Ugyanaz a kérés másik kapcsolaton újraküldhető",
  retryIfIdempotent: "Ugyanaz a kérés csak akkor küldhető újra, ha az ismétlésnek nincs további hatása",
  retryUndefined: "A szabvány nem határozza meg, hogy a kérés újraküldhető-e",
  retryUnknown: "Egy forrás sem mondja meg, hogy a kérés újraküldhető-e",
  clientReceives: "A kliens ezt kapja",
  nothing: "Semmit, mert a kapcsolat válasz nélkül lezárul",
  notToBeConfusedWith: "Nem tévesztendő össze ezzel",
  seeAlso: "Lásd még",
  substatusCodes: "Alállapotkódok",
  note: "Megjegyzés",
  causes: "Okok a szerver beállításaiban",
  englishOnly: "csak angolul",
  sources: "Források",
  example: "Példa",
  foundNothing: "Egy állapotkód sem illik rá",
};

export default words;
