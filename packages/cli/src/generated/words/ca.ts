// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Què hauria de fer un programa client",
  whatYouCanDo: "Què podeu fer",
  reasonPhrase: "Frase en anglès",
  product: "Producte",
  area: "Àmbit",
  namesInLibraries: "Noms a les biblioteques",
  headerFields: "Camps de capçalera de la resposta",
  caching: "Memòria cau",
  cacheAlways: "Una memòria cau pot desar la resposta encara que no digui per quant de temps",
  cacheExplicit: "Una memòria cau pot desar la resposta només si diu per quant de temps",
  cacheNever: "Una memòria cau no pot desar la resposta",
  cacheUnknown: "Cap font no diu si una memòria cau pot desar la resposta",
  tryingAgain: "Tornar-ho a provar",
  retryNo: "Enviar de nou la mateixa petició no serveix de res",
  retryYes: "La mateixa petició es pot enviar de nou tal com és",
  retryLater: "La mateixa petició es pot enviar de nou més tard",
  retryAnotherConnection: "La mateixa petició es pot enviar de nou per una altra connexió",
  retryIfIdempotent: "La mateixa petició només es pot enviar de nou si repetir-la no té cap més efecte",
  retryUndefined: "L’estàndard no defineix si la petició es pot enviar de nou",
  retryUnknown: "Cap font no diu si la petició es pot enviar de nou",
  clientReceives: "El client rep",
  nothing: "Res, perquè la connexió es tanca sense resposta",
  notToBeConfusedWith: "No confondre amb",
  seeAlso: "Vegeu també",
  substatusCodes: "Codis de subestat",
  note: "Nota",
  causes: "Causes en la configuració del servidor",
  englishOnly: "només en anglès",
  sources: "Fonts",
  example: "Exemple",
  foundNothing: "Cap codi d’estat no coincideix",
};

export default words;
