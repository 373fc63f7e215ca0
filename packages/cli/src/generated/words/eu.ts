// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Bezero-programa batek zer egin beharko lukeen",
  whatYouCanDo: "Zer egin dezakezun",
  reasonPhrase: "Ingelesezko esaldia",
  product: "Produktua",
  area: "Arloa",
  namesInLibraries: "Izenak liburutegietan",
  headerFields: "Erantzunaren goiburu-eremuak",
  caching: "Cachean gordetzea",
  cacheAlways: "Cache batek erantzuna gorde dezake, erantzunak zenbat denborarako esaten ez badu ere",
  cacheExplicit: "Cache batek erantzuna gorde dezake, erantzunak zenbat denborarako esaten badu bakarrik",
  cacheNever: "Cache batek ezin du erantzuna gorde",
  cacheUnknown: "Iturri batek ere ez du esaten cache batek erantzuna gorde dezakeen",
  tryingAgain: "Berriro saiatzea",
  retryNo: "Eskaera bera berriro bidaltzeak ez du laguntzen",
  retryYes: "Eskaera bera bere horretan bidal daiteke berriro",
  retryLater: "Eskaera bera geroago bidal daiteke berriro",
  retryAnotherConnection: "Eskaera bera beste konexio baten bidez bidal daiteke berriro",
  retryIfIdempotent: "Eskaera bera berriro bidal daiteke errepikatzeak beste ondoriorik ez badu bakarrik",
  retryUndefined: "Estandarrak ez du zehazten eskaera berriro bidal daitekeen",
  retryUnknown: "Iturri batek ere ez du esaten eskaera berriro bidal daitekeen",
  clientReceives: "Bezeroak jasotzen duena",
  nothing: "Ezer ez, konexioa erantzunik gabe ixten delako",
  notToBeConfusedWith: "Ez nahastu honekin",
  seeAlso: "Ikus, halaber",
  substatusCodes: "Azpiegoera-kodeak",
  note: "Oharra",
  causes: "Arrazoiak zerbitzariaren ezarpenetan",
  englishOnly: "ingelesez bakarrik",
  sources: "Iturriak",
  example: "Adibidea",
  foundNothing: "Ez dago bat datorren egoera-koderik",
};

export default words;
