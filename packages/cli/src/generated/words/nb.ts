// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Hva et klientprogram bør gjøre",
  whatYouCanDo: "Hva du kan gjøre",
  reasonPhrase: "Engelsk frase",
  product: "Produkt",
  area: "Område",
  namesInLibraries: "Navn i biblioteker",
  headerFields: "Headerfelt i svaret",
  caching: "Hurtiglagring",
  cacheAlways: "En cache kan lagre svaret selv om det ikke oppgir hvor lenge",
  cacheExplicit: "En cache kan bare lagre svaret hvis det oppgir hvor lenge",
  cacheNever: "En cache må ikke lagre svaret",
  cacheUnknown: "Ingen kilde sier om en cache kan lagre svaret",
  tryingAgain: "Nytt forsøk",
  retryNo: "Det hjelper ikke å sende den samme forespørselen på nytt",
  retryYes: "Den samme forespørselen kan sendes på nytt som den er",
  retryLater: "Den samme forespørselen kan sendes på nytt senere",
  retryAnotherConnection: "Den samme forespørselen kan sendes på nytt over en annen tilkobling",
  retryIfIdempotent: "Den samme forespørselen kan bare sendes på nytt hvis gjentakelsen ikke har noen ytterligere virkning",
  retryUndefined: "Standarden sier ikke om forespørselen kan sendes på nytt",
  retryUnknown: "Ingen kilde sier om forespørselen kan sendes på nytt",
  clientReceives: "Klienten mottar",
  nothing: "Ingenting, fordi tilkoblingen lukkes uten svar",
  notToBeConfusedWith: "Må ikke forveksles med",
  seeAlso: "Se også",
  substatusCodes: "Understatuskoder",
  note: "Merknad",
  causes: "Årsaker i serverens innstillinger",
  englishOnly: "bare på engelsk",
  sources: "Kilder",
  example: "Eksempel",
  foundNothing: "Ingen statuskode passer",
};

export default words;
