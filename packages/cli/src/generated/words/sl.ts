// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Kaj naj stori odjemalski program",
  whatYouCanDo: "Kaj lahko storite",
  reasonPhrase: "Angleška fraza",
  product: "Izdelek",
  area: "Področje",
  namesInLibraries: "Imena v knjižnicah",
  headerFields: "Polja glave odgovora",
  caching: "Predpomnjenje",
  cacheAlways: "Predpomnilnik sme shraniti odgovor, tudi če ta ne pove za koliko časa",
  cacheExplicit: "Predpomnilnik sme shraniti odgovor samo, če ta pove za koliko časa",
  cacheNever: "Predpomnilnik ne sme shraniti odgovora",
  cacheUnknown: "Noben vir ne pove, ali predpomnilnik sme shraniti odgovor",
  tryingAgain: "Nov poskus",
  retryNo: "Ponovno pošiljanje iste zahteve ne pomaga",
  retryYes: "Isto zahtevo je mogoče znova poslati brez sprememb",
  retryLater: "Isto zahtevo je mogoče znova poslati pozneje",
  retryAnotherConnection: "Isto zahtevo je mogoče znova poslati prek druge povezave",
  retryIfIdempotent: "Isto zahtevo je mogoče znova poslati samo, če ponovitev nima drugih učinkov",
  retryUndefined: "Standard ne določa, ali je zahtevo mogoče znova poslati",
  retryUnknown: "Noben vir ne pove, ali je zahtevo mogoče znova poslati",
  clientReceives: "Odjemalec prejme",
  nothing: "Nič, ker se povezava zapre brez odgovora",
  notToBeConfusedWith: "Ne zamenjujte z",
  seeAlso: "Glejte tudi",
  substatusCodes: "Podkode stanja",
  note: "Opomba",
  causes: "Vzroki v nastavitvah strežnika",
  englishOnly: "samo v angleščini",
  sources: "Viri",
  example: "Primer",
  foundNothing: "Nobena koda stanja ne ustreza",
};

export default words;
