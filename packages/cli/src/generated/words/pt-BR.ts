// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "O que um programa cliente deveria fazer",
  whatYouCanDo: "O que você pode fazer",
  reasonPhrase: "Frase em inglês",
  product: "Produto",
  area: "Área",
  namesInLibraries: "Nomes em bibliotecas",
  headerFields: "Campos de cabeçalho da resposta",
  caching: "Armazenamento em cache",
  cacheAlways: "Um cache pode armazenar a resposta mesmo que ela não diga por quanto tempo",
  cacheExplicit: "Um cache só pode armazenar a resposta se ela disser por quanto tempo",
  cacheNever: "Um cache não deve armazenar a resposta",
  cacheUnknown: "Nenhuma fonte diz se um cache pode armazenar a resposta",
  tryingAgain: "Tentar novamente",
  retryNo: "Enviar novamente a mesma requisição não adianta",
  retryYes: "A mesma requisição pode ser enviada novamente como está",
  retryLater: "A mesma requisição pode ser enviada novamente mais tarde",
  retryAnotherConnection: "A mesma requisição pode ser enviada novamente por outra conexão",
  retryIfIdempotent: "A mesma requisição só pode ser enviada novamente se repeti-la não tiver outro efeito",
  retryUndefined: "O padrão não define se a requisição pode ser enviada novamente",
  retryUnknown: "Nenhuma fonte diz se a requisição pode ser enviada novamente",
  clientReceives: "O cliente recebe",
  nothing: "Nada, pois a conexão é fechada sem resposta",
  notToBeConfusedWith: "Não confundir com",
  seeAlso: "Veja também",
  substatusCodes: "Códigos de substatus",
  note: "Observação",
  causes: "Causas nas configurações do servidor",
  englishOnly: "somente em inglês",
  sources: "Fontes",
  example: "Exemplo",
  foundNothing: "Nenhum código de status corresponde",
};

export default words;
