// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Šta bi klijentski program trebao uraditi",
  whatYouCanDo: "Šta možete uraditi",
  reasonPhrase: "Engleski izraz",
  product: "Proizvod",
  area: "Područje",
  namesInLibraries: "Imena u bibliotekama",
  headerFields: "Polja zaglavlja odgovora",
  caching: "Spremanje u keš",
  cacheAlways: "Keš smije spremiti odgovor i ako ne piše koliko dugo",
  cacheExplicit: "Keš smije spremiti odgovor samo ako piše koliko dugo",
  cacheNever: "Keš ne smije spremiti odgovor",
  cacheUnknown: "Nijedan izvor ne kaže smije li keš spremiti odgovor",
  tryingAgain: "Ponovni pokušaj",
  retryNo: "Ponovno slanje istog zahtjeva ne pomaže",
  retryYes: "Isti se zahtjev može ponovo poslati bez promjene",
  retryLater: "Isti se zahtjev može ponovo poslati kasnije",
  retryAnotherConnection: "Isti se zahtjev može ponovo poslati drugom vezom",
  retryIfIdempotent: "Isti se zahtjev može ponovo poslati samo ako ponavljanje nema daljnjeg učinka",
  retryUndefined: "Standard ne određuje može li se zahtjev ponovo poslati",
  retryUnknown: "Nijedan izvor ne kaže može li se zahtjev ponovo poslati",
  clientReceives: "Klijent prima",
  nothing: "Ništa, jer se veza zatvara bez odgovora",
  notToBeConfusedWith: "Ne miješati s",
  seeAlso: "Pogledajte i",
  substatusCodes: "Podkodovi statusa",
  note: "Napomena",
  causes: "Uzroci u postavkama servera",
  englishOnly: "samo na engleskom",
  sources: "Izvori",
  example: "Primjer",
  foundNothing: "Nijedan statusni kod ne odgovara",
};

export default words;
