// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Cad ba chóir do chlár cliaint a dhéanamh",
  whatYouCanDo: "Cad is féidir leat a dhéanamh",
  reasonPhrase: "Frása Béarla",
  product: "Táirge",
  area: "Réimse",
  namesInLibraries: "Ainmneacha i leabharlanna",
  headerFields: "Réimsí ceanntáisc an fhreagra",
  caching: "Taisceadh",
  cacheAlways: "Is féidir le taisce an freagra a stóráil fiú mura ndeir sé cá fhad",
  cacheExplicit: "Ní féidir le taisce an freagra a stóráil ach amháin má deir sé cá fhad",
  cacheNever: "Níl cead ag taisce an freagra a stóráil",
  cacheUnknown: "Ní deir aon fhoinse an féidir le taisce an freagra a stóráil",
  tryingAgain: "Triail arís",
  retryNo: "Ní chabhraíonn sé an t-iarratas céanna a sheoladh arís",
  retryYes: "Is féidir an t-iarratas céanna a sheoladh arís mar atá",
  retryLater: "Is féidir an t-iarratas céanna a sheoladh arís níos déanaí",
  retryAnotherConnection: "Is féidir an t-iarratas céanna a sheoladh arís thar cheangal eile",
  retryIfIdempotent: "Ní féidir an t-iarratas céanna a sheoladh arís ach amháin mura bhfuil éifeacht bhreise ag an athrá",
  retryUndefined: "Ní shainíonn an caighdeán an féidir an t-iarratas a sheoladh arís",
  retryUnknown: "Ní deir aon fhoinse an féidir an t-iarratas a sheoladh arís",
  clientReceives: "Faigheann an cliant",
  nothing: "Faic, mar dúntar an ceangal gan freagra",
  notToBeConfusedWith: "Ná measc le",
  seeAlso: "Féach freisin",
  substatusCodes: "Fochóid stádais",
  note: "Nóta",
  causes: "Cúiseanna i socruithe an fhreastalaí",
  englishOnly: "i mBéarla amháin",
  sources: "Foinsí",
  example: "Sampla",
  foundNothing: "Níor aimsíodh aon chód stádais",
};

export default words;
