// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Que debería facer un programa cliente",
  whatYouCanDo: "Que pode facer",
  reasonPhrase: "Frase en inglés",
  product: "Produto",
  area: "Ámbito",
  namesInLibraries: "Nomes nas bibliotecas",
  headerFields: "Campos de cabeceira da resposta",
  caching: "Almacenamento na caché",
  cacheAlways: "Unha caché pode gardar a resposta aínda que non diga por canto tempo",
  cacheExplicit: "Unha caché pode gardar a resposta só se di por canto tempo",
  cacheNever: "Unha caché non pode gardar a resposta",
  cacheUnknown: "Ningunha fonte di se unha caché pode gardar a resposta",
  tryingAgain: "Tentalo de novo",
  retryNo: "Enviar de novo a mesma solicitude non serve de nada",
  retryYes: "A mesma solicitude pódese enviar de novo tal cal",
  retryLater: "A mesma solicitude pódese enviar de novo máis tarde",
  retryAnotherConnection: "A mesma solicitude pódese enviar de novo por outra conexión",
  retryIfIdempotent: "A mesma solicitude só se pode enviar de novo se repetila non ten máis efectos",
  retryUndefined: "O estándar non define se a solicitude se pode enviar de novo",
  retryUnknown: "Ningunha fonte di se a solicitude se pode enviar de novo",
  clientReceives: "O cliente recibe",
  nothing: "Nada, porque a conexión se pecha sen resposta",
  notToBeConfusedWith: "Non confundir con",
  seeAlso: "Véxase tamén",
  substatusCodes: "Códigos de subestado",
  note: "Nota",
  causes: "Causas na configuración do servidor",
  englishOnly: "só en inglés",
  sources: "Fontes",
  example: "Exemplo",
  foundNothing: "Ningún código de estado coincide",
};

export default words;
