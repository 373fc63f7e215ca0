// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Čo by mal robiť klientsky program",
  whatYouCanDo: "Čo môžete urobiť",
  reasonPhrase: "Anglická fráza",
  product: "Produkt",
  area: "Oblasť",
  namesInLibraries: "Názvy v knižniciach",
  headerFields: "Polia hlavičky odpovede",
  caching: "Ukladanie do vyrovnávacej pamäte",
  cacheAlways: "Vyrovnávacia pamäť smie odpoveď uložiť, aj keď odpoveď neuvádza na ako dlho",
  cacheExplicit: "Vyrovnávacia pamäť smie odpoveď uložiť, len ak odpoveď uvádza na ako dlho",
  cacheNever: "Vyrovnávacia pamäť nesmie odpoveď uložiť",
  cacheUnknown: "Žiadny zdroj neuvádza, či vyrovnávacia pamäť smie odpoveď uložiť",
  tryingAgain: "Opakovanie",
  retryNo: "Opätovné poslanie rovnakej požiadavky nepomôže",
  retryYes: "Rovnakú požiadavku možno poslať znova bez zmeny",
  retryLater: "Rovnakú požiadavku možno poslať znova neskôr",
  retryAnotherConnection: "Rovnakú požiadavku možno poslať znova cez iné spojenie",
  retryIfIdempotent: "Rovnakú požiadavku možno poslať znova, len ak opakovanie nemá ďalší účinok",
  retryUndefined: "Štandard neurčuje, či možno požiadavku poslať znova",
  retryUnknown: "Žiadny zdroj neuvádza, či možno požiadavku poslať znova",
  clientReceives: "Klient dostane",
  nothing: "Nič, pretože spojenie sa zatvorí bez odpovede",
  notToBeConfusedWith: "Nezamieňať s",
  seeAlso: "Pozri aj",
  substatusCodes: "Podkódy stavu",
  note: "Poznámka",
  causes: "Príčiny v nastaveniach servera",
  englishOnly: "len v angličtine",
  sources: "Zdroje",
  example: "Príklad",
  foundNothing: "Žiadny stavový kód nezodpovedá",
};

export default words;
