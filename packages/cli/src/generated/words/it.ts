// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Che cosa dovrebbe fare un programma client",
  whatYouCanDo: "Che cosa si può fare",
  reasonPhrase: "Dicitura inglese",
  product: "Prodotto",
  area: "Ambito",
  namesInLibraries: "Nomi nelle librerie",
  headerFields: "Campi di intestazione della risposta",
  caching: "Memorizzazione nella cache",
  cacheAlways: "Una cache può memorizzare la risposta anche se non indica per quanto tempo",
  cacheExplicit: "Una cache può memorizzare la risposta solo se indica per quanto tempo",
  cacheNever: "Una cache non deve memorizzare la risposta",
  cacheUnknown: "Nessuna fonte dice se una cache può memorizzare la risposta",
  tryingAgain: "Riprovare",
  retryNo: "Inviare di nuovo la stessa richiesta non serve",
  retryYes: "La stessa richiesta si può inviare di nuovo così com’è",
  retryLater: "La stessa richiesta si può inviare di nuovo più tardi",
  retryAnotherConnection: "La stessa richiesta si può inviare di nuovo su un’altra connessione",
  retryIfIdempotent: "La stessa richiesta si può inviare di nuovo solo se ripeterla non ha altri effetti",
  retryUndefined: "Lo standard non definisce se la richiesta si può inviare di nuovo",
  retryUnknown: "Nessuna fonte dice se la richiesta si può inviare di nuovo",
  clientReceives: "Il client riceve",
  nothing: "Nulla, perché la connessione viene chiusa senza risposta",
  notToBeConfusedWith: "Da non confondere con",
  seeAlso: "Vedi anche",
  substatusCodes: "Codici di stato secondari",
  note: "Nota",
  causes: "Cause nelle impostazioni del server",
  englishOnly: "solo in inglese",
  sources: "Fonti",
  example: "Esempio",
  foundNothing: "Nessun codice di stato corrisponde",
};

export default words;
