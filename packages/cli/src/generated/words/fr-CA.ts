// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Ce qu’un programme client devrait faire",
  whatYouCanDo: "Ce que vous pouvez faire",
  reasonPhrase: "Libellé anglais",
  product: "Produit",
  area: "Domaine",
  namesInLibraries: "Noms dans les bibliothèques",
  headerFields: "Champs d’en-tête de la réponse",
  caching: "Mise en cache",
  cacheAlways: "Un cache peut stocker la réponse même si elle n’indique pas de durée",
  cacheExplicit: "Un cache ne peut stocker la réponse que si elle indique une durée",
  cacheNever: "Un cache ne doit pas stocker la réponse",
  cacheUnknown: "Aucune source ne dit si un cache peut stocker la réponse",
  tryingAgain: "Nouvel essai",
  retryNo: "Renvoyer la même requête ne sert à rien",
  retryYes: "La même requête peut être renvoyée telle quelle",
  retryLater: "La même requête peut être renvoyée plus tard",
  retryAnotherConnection: "La même requête peut être renvoyée sur une autre connexion",
  retryIfIdempotent: "La même requête ne peut être renvoyée que si un second envoi n’a pas d’autre effet",
  retryUndefined: "La norme ne dit pas si la requête peut être renvoyée",
  retryUnknown: "Aucune source ne dit si la requête peut être renvoyée",
  clientReceives: "Le client reçoit",
  nothing: "Rien, car la connexion est fermée sans réponse",
  notToBeConfusedWith: "À ne pas confondre avec",
  seeAlso: "Voir aussi",
  substatusCodes: "Sous-codes d’état",
  note: "Remarque",
  causes: "Causes dans la configuration du serveur",
  englishOnly: "en anglais seulement",
  sources: "Sources",
  example: "Exemple",
  foundNothing: "Aucun code d’état ne correspond",
};

export default words;
