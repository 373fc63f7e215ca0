// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Kva eit klientprogram bør gjere",
  whatYouCanDo: "Kva du kan gjere",
  reasonPhrase: "Engelsk frase",
  product: "Produkt",
  area: "Område",
  namesInLibraries: "Namn i bibliotek",
  headerFields: "Headerfelt i svaret",
  caching: "Mellomlagring",
  cacheAlways: "Ein cache kan lagre svaret sjølv om det ikkje oppgjev kor lenge",
  cacheExplicit: "Ein cache kan berre lagre svaret dersom det oppgjev kor lenge",
  cacheNever: "Ein cache må ikkje lagre svaret",
  cacheUnknown: "Inga kjelde seier om ein cache kan lagre svaret",
  tryingAgain: "Nytt forsøk",
  retryNo: "Det hjelper ikkje å sende den same førespurnaden på nytt",
  retryYes: "Den same førespurnaden kan sendast på nytt som han er",
  retryLater: "Den same førespurnaden kan sendast på nytt seinare",
  retryAnotherConnection: "Den same førespurnaden kan sendast på nytt over ei anna tilkopling",
  retryIfIdempotent: "Den same førespurnaden kan berre sendast på nytt dersom gjentakinga ikkje har nokon vidare verknad",
  retryUndefined: "Standarden seier ikkje om førespurnaden kan sendast på nytt",
  retryUnknown: "Inga kjelde seier om førespurnaden kan sendast på nytt",
  clientReceives: "Klienten får",
  nothing: "Ingenting, fordi tilkoplinga vert lukka utan svar",
  notToBeConfusedWith: "Må ikkje forvekslast med",
  seeAlso: "Sjå òg",
  substatusCodes: "Understatuskodar",
  note: "Merknad",
  causes: "Årsaker i innstillingane til tenaren",
  englishOnly: "berre på engelsk",
  sources: "Kjelder",
  example: "Døme",
  foundNothing: "Ingen statuskode passar",
};

export default words;
