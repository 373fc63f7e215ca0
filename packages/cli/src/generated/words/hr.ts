// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Što bi klijentski program trebao učiniti",
  whatYouCanDo: "Što možete učiniti",
  reasonPhrase: "Engleski izraz",
  product: "Proizvod",
  area: "Područje",
  namesInLibraries: "Imena u bibliotekama",
  headerFields: "Polja zaglavlja odgovora",
  caching: "Spremanje u predmemoriju",
  cacheAlways: "Predmemorija smije spremiti odgovor i ako ne piše koliko dugo",
  cacheExplicit: "Predmemorija smije spremiti odgovor samo ako piše koliko dugo",
  cacheNever: "Predmemorija ne smije spremiti odgovor",
  cacheUnknown: "Nijedan izvor ne kaže smije li predmemorija spremiti odgovor",
  tryingAgain: "Ponovni pokušaj",
  retryNo: "Ponovno slanje istog zahtjeva ne pomaže",
  retryYes: "Isti se zahtjev može ponovno poslati bez promjene",
  retryLater: "Isti se zahtjev može ponovno poslati kasnije",
  retryAnotherConnection: "Isti se zahtjev može ponovno poslati drugom vezom",
  retryIfIdempotent: "Isti se zahtjev može ponovno poslati samo ako ponavljanje nema daljnjeg učinka",
  retryUndefined: "Standard ne određuje može li se zahtjev ponovno poslati",
  retryUnknown: "Nijedan izvor ne kaže može li se zahtjev ponovno poslati",
  clientReceives: "Klijent prima",
  nothing: "Ništa, jer se veza zatvara bez odgovora",
  notToBeConfusedWith: "Ne miješati s",
  seeAlso: "Pogledajte i",
  substatusCodes: "Podkodovi statusa",
  note: "Napomena",
  causes: "Uzroci u postavkama poslužitelja",
  englishOnly: "samo na engleskom",
  sources: "Izvori",
  example: "Primjer",
  foundNothing: "Nijedan statusni kôd ne odgovara",
};

export default words;
