// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Hvad et klientprogram bør gøre",
  whatYouCanDo: "Hvad du kan gøre",
  reasonPhrase: "Engelsk frase",
  product: "Produkt",
  area: "Område",
  namesInLibraries: "Navne i biblioteker",
  headerFields: "Headerfelter i svaret",
  caching: "Caching",
  cacheAlways: "En cache kan gemme svaret, selv om det ikke angiver hvor længe",
  cacheExplicit: "En cache kan kun gemme svaret, hvis det angiver hvor længe",
  cacheNever: "En cache må ikke gemme svaret",
  cacheUnknown: "Ingen kilde siger, om en cache kan gemme svaret",
  tryingAgain: "Nyt forsøg",
  retryNo: "Det hjælper ikke at sende den samme anmodning igen",
  retryYes: "Den samme anmodning kan sendes igen, som den er",
  retryLater: "Den samme anmodning kan sendes igen senere",
  retryAnotherConnection: "Den samme anmodning kan sendes igen over en anden forbindelse",
  retryIfIdempotent: "Den samme anmodning kan kun sendes igen, hvis gentagelsen ikke har yderligere virkning",
  retryUndefined: "Standarden angiver ikke, om anmodningen kan sendes igen",
  retryUnknown: "Ingen kilde siger, om anmodningen kan sendes igen",
  clientReceives: "Klienten modtager",
  nothing: "Intet, fordi forbindelsen lukkes uden svar",
  notToBeConfusedWith: "Må ikke forveksles med",
  seeAlso: "Se også",
  substatusCodes: "Understatuskoder",
  note: "Bemærkning",
  causes: "Årsager i serverens indstillinger",
  englishOnly: "kun på engelsk",
  sources: "Kilder",
  example: "Eksempel",
  foundNothing: "Ingen statuskode passer",
};

export default words;
