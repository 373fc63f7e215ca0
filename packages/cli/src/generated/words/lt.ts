// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Ką turėtų daryti kliento programa",
  whatYouCanDo: "Ką galite padaryti",
  reasonPhrase: "Angliška frazė",
  product: "Produktas",
  area: "Sritis",
  namesInLibraries: "Vardai bibliotekose",
  headerFields: "Atsakymo antraštės laukai",
  caching: "Podėliavimas",
  cacheAlways: "Podėlis gali saugoti atsakymą, net jei jame nenurodyta, kiek laiko",
  cacheExplicit: "Podėlis gali saugoti atsakymą tik tada, jei jame nurodyta, kiek laiko",
  cacheNever: "Podėliui negalima saugoti atsakymo",
  cacheUnknown: "Joks šaltinis nesako, ar podėlis gali saugoti atsakymą",
  tryingAgain: "Bandymas iš naujo",
  retryNo: "Tos pačios užklausos siuntimas iš naujo nepadeda",
  retryYes: "Tą pačią užklausą galima siųsti iš naujo nepakeistą",
  retryLater: "Tą pačią užklausą galima siųsti iš naujo vėliau",
  retryAnotherConnection: "Tą pačią užklausą galima siųsti iš naujo kitu ryšiu",
  retryIfIdempotent: "Tą pačią užklausą galima siųsti iš naujo tik tada, jei kartojimas neturi kito poveikio",
  retryUndefined: "Standartas neapibrėžia, ar užklausą galima siųsti iš naujo",
  retryUnknown: "Joks šaltinis nesako, ar užklausą galima siųsti iš naujo",
  clientReceives: "Klientas gauna",
  nothing: "Nieko, nes ryšys uždaromas be atsakymo",
  notToBeConfusedWith: "Nepainioti su",
  seeAlso: "Taip pat žiūrėkite",
  substatusCodes: "Papildomi būsenos kodai",
  note: "Pastaba",
  causes: "Priežastys serverio nuostatose",
  englishOnly: "tik angliškai",
  sources: "Šaltiniai",
  example: "Pavyzdys",
  foundNothing: "Nė vienas būsenos kodas netinka",
};

export default words;
