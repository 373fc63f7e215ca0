// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Šta bi klijentski program trebalo da uradi",
  whatYouCanDo: "Šta možete da uradite",
  reasonPhrase: "Engleski izraz",
  product: "Proizvod",
  area: "Oblast",
  namesInLibraries: "Imena u bibliotekama",
  headerFields: "Polja zaglavlja odgovora",
  caching: "Čuvanje u kešu",
  cacheAlways: "Keš sme da sačuva odgovor i ako ne piše koliko dugo",
  cacheExplicit: "Keš sme da sačuva odgovor samo ako piše koliko dugo",
  cacheNever: "Keš ne sme da sačuva odgovor",
  cacheUnknown: "Nijedan izvor ne kaže da li keš sme da sačuva odgovor",
  tryingAgain: "Ponovni pokušaj",
  retryNo: "Ponovno slanje istog zahteva ne pomaže",
  retryYes: "Isti zahtev se može ponovo poslati bez promene",
  retryLater: "Isti zahtev se može ponovo poslati kasnije",
  retryAnotherConnection: "Isti zahtev se može ponovo poslati preko druge veze",
  retryIfIdempotent: "Isti zahtev se može ponovo poslati samo ako ponavljanje nema daljeg dejstva",
  retryUndefined: "Standard ne određuje da li se zahtev može ponovo poslati",
  retryUnknown: "Nijedan izvor ne kaže da li se zahtev može ponovo poslati",
  clientReceives: "Klijent prima",
  nothing: "Ništa, jer se veza zatvara bez odgovora",
  notToBeConfusedWith: "Ne mešati sa",
  seeAlso: "Pogledajte i",
  substatusCodes: "Podkodovi statusa",
  note: "Napomena",
  causes: "Uzroci u podešavanjima servera",
  englishOnly: "samo na engleskom",
  sources: "Izvori",
  example: "Primer",
  foundNothing: "Nijedan statusni kod ne odgovara",
};

export default words;
