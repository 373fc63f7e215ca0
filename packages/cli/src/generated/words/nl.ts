// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Wat een clientprogramma hoort te doen",
  whatYouCanDo: "Wat u kunt doen",
  reasonPhrase: "Engelse statustekst",
  product: "Product",
  area: "Onderdeel",
  namesInLibraries: "Namen in bibliotheken",
  headerFields: "Headervelden van het antwoord",
  caching: "Opslaan in een cache",
  cacheAlways: "Een cache mag het antwoord opslaan, ook als het niet zegt voor hoelang",
  cacheExplicit: "Een cache mag het antwoord alleen opslaan als het zegt voor hoelang",
  cacheNever: "Een cache mag het antwoord niet opslaan",
  cacheUnknown: "Geen bron zegt of een cache het antwoord mag opslaan",
  tryingAgain: "Opnieuw proberen",
  retryNo: "Hetzelfde verzoek nog eens versturen helpt niet",
  retryYes: "Hetzelfde verzoek mag zo nog eens worden verstuurd",
  retryLater: "Hetzelfde verzoek mag later nog eens worden verstuurd",
  retryAnotherConnection: "Hetzelfde verzoek mag via een andere verbinding nog eens worden verstuurd",
  retryIfIdempotent: "Hetzelfde verzoek mag alleen nog eens worden verstuurd als een tweede keer geen verder gevolg heeft",
  retryUndefined: "De standaard legt niet vast of het verzoek nog eens mag worden verstuurd",
  retryUnknown: "Geen bron zegt of het verzoek nog eens mag worden verstuurd",
  clientReceives: "De client ontvangt",
  nothing: "Niets, want de verbinding wordt zonder antwoord gesloten",
  notToBeConfusedWith: "Niet te verwarren met",
  seeAlso: "Zie ook",
  substatusCodes: "Substatuscodes",
  note: "Opmerking",
  causes: "Oorzaken in serverinstellingen",
  englishOnly: "alleen in het Engels",
  sources: "Bronnen",
  example: "Voorbeeld",
  foundNothing: "Geen statuscode past hierbij",
};

export default words;
