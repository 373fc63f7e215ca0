// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Çfarë do të duhej të bënte një program klient",
  whatYouCanDo: "Çfarë mund të bëni",
  reasonPhrase: "Shprehja në anglisht",
  product: "Produkti",
  area: "Sfera",
  namesInLibraries: "Emrat në biblioteka",
  headerFields: "Fushat e kreut të përgjigjes",
  caching: "Ruajtja në kesh",
  cacheAlways: "Keshi mund ta ruajë përgjigjen edhe nëse nuk thotë për sa kohë",
  cacheExplicit: "Keshi mund ta ruajë përgjigjen vetëm nëse thotë për sa kohë",
  cacheNever: "Keshit nuk i lejohet ta ruajë përgjigjen",
  cacheUnknown: "Asnjë burim nuk thotë nëse keshi mund ta ruajë përgjigjen",
  tryingAgain: "Riprovimi",
  retryNo: "Ridërgimi i së njëjtës kërkesë nuk ndihmon",
  retryYes: "E njëjta kërkesë mund të dërgohet sërish siç është",
  retryLater: "E njëjta kërkesë mund të dërgohet sërish më vonë",
  retryAnotherConnection: "E njëjta kërkesë mund të dërgohet sërish me një lidhje tjetër",
  retryIfIdempotent: "E njëjta kërkesë mund të dërgohet sërish vetëm nëse përsëritja nuk ka pasojë tjetër",
  retryUndefined: "Standardi nuk përcakton nëse kërkesa mund të dërgohet sërish",
  retryUnknown: "Asnjë burim nuk thotë nëse kërkesa mund të dërgohet sërish",
  clientReceives: "Klienti merr",
  nothing: "Asgjë, sepse lidhja mbyllet pa përgjigje",
  notToBeConfusedWith: "Të mos ngatërrohet me",
  seeAlso: "Shihni edhe",
  substatusCodes: "Nënkodet e gjendjes",
  note: "Shënim",
  causes: "Shkaqet në cilësimet e serverit",
  englishOnly: "vetëm në anglisht",
  sources: "Burimet",
  example: "Shembull",
  foundNothing: "Asnjë kod gjendjeje nuk përputhet",
};

export default words;
