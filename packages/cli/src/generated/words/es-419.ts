// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Qué debería hacer un programa cliente",
  whatYouCanDo: "Qué puede hacer",
  reasonPhrase: "Frase en inglés",
  product: "Producto",
  area: "Ámbito",
  namesInLibraries: "Nombres en bibliotecas",
  headerFields: "Campos de encabezado de la respuesta",
  caching: "Almacenamiento en caché",
  cacheAlways: "Una caché puede guardar la respuesta aunque no diga por cuánto tiempo",
  cacheExplicit: "Una caché puede guardar la respuesta solo si dice por cuánto tiempo",
  cacheNever: "Una caché no debe guardar la respuesta",
  cacheUnknown: "Ninguna fuente dice si una caché puede guardar la respuesta",
  tryingAgain: "Volver a intentar",
  retryNo: "Enviar de nuevo la misma solicitud no sirve de nada",
  retryYes: "La misma solicitud se puede enviar de nuevo tal cual",
  retryLater: "La misma solicitud se puede enviar de nuevo más tarde",
  retryAnotherConnection: "La misma solicitud se puede enviar de nuevo por otra conexión",
  retryIfIdempotent: "La misma solicitud solo se puede enviar de nuevo si repetirla no tiene más efectos",
  retryUndefined: "El estándar no define si la solicitud se puede enviar de nuevo",
  retryUnknown: "Ninguna fuente dice si la solicitud se puede enviar de nuevo",
  clientReceives: "El cliente recibe",
  nothing: "Nada, porque la conexión se cierra sin respuesta",
  notToBeConfusedWith: "No confundir con",
  seeAlso: "Véase también",
  substatusCodes: "Códigos de subestado",
  note: "Nota",
  causes: "Causas en la configuración del servidor",
  englishOnly: "solo en inglés",
  sources: "Fuentes",
  example: "Ejemplo",
  foundNothing: "Ningún código de estado coincide",
};

export default words;
