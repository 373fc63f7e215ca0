// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Wat ’n kliëntprogram behoort te doen",
  whatYouCanDo: "Wat u kan doen",
  reasonPhrase: "Engelse frase",
  product: "Produk",
  area: "Gebied",
  namesInLibraries: "Name in biblioteke",
  headerFields: "Kopvelde van die antwoord",
  caching: "Berging in ’n kas",
  cacheAlways: "’n Kas mag die antwoord berg, al sê dit nie vir hoe lank nie",
  cacheExplicit: "’n Kas mag die antwoord slegs berg as dit sê vir hoe lank",
  cacheNever: "’n Kas mag nie die antwoord berg nie",
  cacheUnknown: "Geen bron sê of ’n kas die antwoord mag berg nie",
  tryingAgain: "Weer probeer",
  retryNo: "Dit help nie om dieselfde versoek weer te stuur nie",
  retryYes: "Dieselfde versoek mag net so weer gestuur word",
  retryLater: "Dieselfde versoek mag later weer gestuur word",
  retryAnotherConnection: "Dieselfde versoek mag oor ’n ander verbinding weer gestuur word",
  retryIfIdempotent: "Dieselfde versoek mag slegs weer gestuur word as die herhaling geen verdere gevolg het nie",
  retryUndefined: "Die standaard bepaal nie of die versoek weer gestuur mag word nie",
  retryUnknown: "Geen bron sê of die versoek weer gestuur mag word nie",
  clientReceives: "Die kliënt ontvang",
  nothing: "Niks, want die verbinding word sonder antwoord gesluit",
  notToBeConfusedWith: "Nie te verwar met",
  seeAlso: "Sien ook",
  substatusCodes: "Substatuskodes",
  note: "Opmerking",
  causes: "Oorsake in bedienerinstellings",
  englishOnly: "slegs in Engels",
  sources: "Bronne",
  example: "Voorbeeld",
  foundNothing: "Geen statuskode pas nie",
};

export default words;
