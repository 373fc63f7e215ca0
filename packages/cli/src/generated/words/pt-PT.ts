// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "O que um programa cliente deveria fazer",
  whatYouCanDo: "O que pode fazer",
  reasonPhrase: "Frase em inglês",
  product: "Produto",
  area: "Área",
  namesInLibraries: "Nomes em bibliotecas",
  headerFields: "Campos de cabeçalho da resposta",
  caching: "Armazenamento em cache",
  cacheAlways: "Uma cache pode guardar a resposta mesmo que esta não diga por quanto tempo",
  cacheExplicit: "Uma cache só pode guardar a resposta se esta disser por quanto tempo",
  cacheNever: "Uma cache não pode guardar a resposta",
  cacheUnknown: "Nenhuma fonte diz se uma cache pode guardar a resposta",
  tryingAgain: "Tentar novamente",
  retryNo: "Enviar de novo o mesmo pedido não adianta",
  retryYes: "O mesmo pedido pode ser enviado de novo tal como está",
  retryLater: "O mesmo pedido pode ser enviado de novo mais tarde",
  retryAnotherConnection: "O mesmo pedido pode ser enviado de novo por outra ligação",
  retryIfIdempotent: "O mesmo pedido só pode ser enviado de novo se a repetição não tiver outro efeito",
  retryUndefined: "A norma não define se o pedido pode ser enviado de novo",
  retryUnknown: "Nenhuma fonte diz se o pedido pode ser enviado de novo",
  clientReceives: "O cliente recebe",
  nothing: "Nada, porque a ligação é fechada sem resposta",
  notToBeConfusedWith: "Não confundir com",
  seeAlso: "Ver também",
  substatusCodes: "Códigos de subestado",
  note: "Nota",
  causes: "Causas nas definições do servidor",
  englishOnly: "apenas em inglês",
  sources: "Fontes",
  example: "Exemplo",
  foundNothing: "Nenhum código de estado corresponde",
};

export default words;
