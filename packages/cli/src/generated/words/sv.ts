// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Vad ett klientprogram bör göra",
  whatYouCanDo: "Vad du kan göra",
  reasonPhrase: "Engelsk fras",
  product: "Produkt",
  area: "Område",
  namesInLibraries: "Namn i bibliotek",
  headerFields: "Headerfält i svaret",
  caching: "Cachelagring",
  cacheAlways: "En cache får lagra svaret även om det inte anger hur länge",
  cacheExplicit: "En cache får lagra svaret endast om det anger hur länge",
  cacheNever: "En cache får inte lagra svaret",
  cacheUnknown: "Ingen källa säger om en cache får lagra svaret",
  tryingAgain: "Försöka igen",
  retryNo: "Det hjälper inte att skicka samma begäran igen",
  retryYes: "Samma begäran får skickas igen som den är",
  retryLater: "Samma begäran får skickas igen senare",
  retryAnotherConnection: "Samma begäran får skickas igen över en annan anslutning",
  retryIfIdempotent: "Samma begäran får skickas igen endast om upprepningen inte har någon ytterligare verkan",
  retryUndefined: "Standarden anger inte om begäran får skickas igen",
  retryUnknown: "Ingen källa säger om begäran får skickas igen",
  clientReceives: "Klienten får",
  nothing: "Ingenting, eftersom anslutningen stängs utan svar",
  notToBeConfusedWith: "Ska inte förväxlas med",
  seeAlso: "Se även",
  substatusCodes: "Understatuskoder",
  note: "Anmärkning",
  causes: "Orsaker i serverns inställningar",
  englishOnly: "endast på engelska",
  sources: "Källor",
  example: "Exempel",
  foundNothing: "Ingen statuskod passar",
};

export default words;
