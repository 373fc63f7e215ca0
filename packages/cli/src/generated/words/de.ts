// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Was ein Clientprogramm tun sollte",
  whatYouCanDo: "Was Sie tun können",
  reasonPhrase: "Reason-Phrase (englisch)",
  product: "Produkt",
  area: "Bereich",
  namesInLibraries: "Namen in Bibliotheken",
  headerFields: "Headerfelder der Antwort",
  caching: "Zwischenspeichern",
  cacheAlways: "Ein Cache darf die Antwort speichern, auch wenn sie nicht angibt, wie lange",
  cacheExplicit: "Ein Cache darf die Antwort nur speichern, wenn sie angibt, wie lange",
  cacheNever: "Ein Cache darf die Antwort nicht speichern",
  cacheUnknown: "Keine Quelle sagt, ob ein Cache die Antwort speichern darf",
  tryingAgain: "Erneut versuchen",
  retryNo: "Dieselbe Anfrage noch einmal zu senden, hilft nicht",
  retryYes: "Dieselbe Anfrage darf unverändert noch einmal gesendet werden",
  retryLater: "Dieselbe Anfrage darf später noch einmal gesendet werden",
  retryAnotherConnection: "Dieselbe Anfrage darf über eine andere Verbindung noch einmal gesendet werden",
  retryIfIdempotent: "Dieselbe Anfrage darf nur dann noch einmal gesendet werden, wenn ein zweites Mal keine weitere Wirkung hat",
  retryUndefined: "Der Standard legt nicht fest, ob die Anfrage noch einmal gesendet werden darf",
  retryUnknown: "Keine Quelle sagt, ob die Anfrage noch einmal gesendet werden darf",
  clientReceives: "Der Client empfängt",
  nothing: "Nichts, denn die Verbindung wird ohne Antwort geschlossen",
  notToBeConfusedWith: "Nicht zu verwechseln mit",
  seeAlso: "Siehe auch",
  substatusCodes: "Unterstatuscodes",
  note: "Anmerkung",
  causes: "Ursachen in den Servereinstellungen",
  englishOnly: "nur auf Englisch",
  sources: "Quellen",
  example: "Beispiel",
  foundNothing: "Kein Statuscode passt",
};

export default words;
