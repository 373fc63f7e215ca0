// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Mitä asiakasohjelman pitäisi tehdä",
  whatYouCanDo: "Mitä voit tehdä",
  reasonPhrase: "Englanninkielinen fraasi",
  product: "Tuote",
  area: "Alue",
  namesInLibraries: "Nimet kirjastoissa",
  headerFields: "Vastauksen otsakekentät",
  caching: "Välimuisti",
  cacheAlways: "Välimuisti saa tallentaa vastauksen, vaikka säilytysaikaa ei kerrottaisi",
  cacheExplicit: "Välimuisti saa tallentaa vastauksen vain, jos säilytysaika kerrotaan",
  cacheNever: "Välimuisti ei saa tallentaa vastausta",
  cacheUnknown: "Mikään lähde ei kerro, saako välimuisti tallentaa vastauksen",
  tryingAgain: "Uudelleen yrittäminen",
  retryNo: "Saman pyynnön lähettäminen uudelleen ei auta",
  retryYes: "Saman pyynnön saa lähettää uudelleen sellaisenaan",
  retryLater: "Saman pyynnön saa lähettää uudelleen myöhemmin",
  retryAnotherConnection: "Saman pyynnön saa lähettää uudelleen toista yhteyttä pitkin",
  retryIfIdempotent: "Saman pyynnön saa lähettää uudelleen vain, jos toistolla ei ole muuta vaikutusta",
  retryUndefined: "Standardi ei määrittele, saako pyynnön lähettää uudelleen",
  retryUnknown: "Mikään lähde ei kerro, saako pyynnön lähettää uudelleen",
  clientReceives: "Asiakasohjelma saa",
  nothing: "Ei mitään, koska yhteys suljetaan vastaamatta",
  notToBeConfusedWith: "Ei pidä sekoittaa näihin",
  seeAlso: "Katso myös",
  substatusCodes: "Alitilakoodit",
  note: "Huomautus",
  causes: "Syyt palvelimen asetuksissa",
  englishOnly: "vain englanniksi",
  sources: "Lähteet",
  example: "Esimerkki",
  foundNothing: "Mikään tilakoodi ei täsmää",
};

export default words;
