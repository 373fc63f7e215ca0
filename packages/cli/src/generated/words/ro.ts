// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Ce ar trebui să facă un program client",
  whatYouCanDo: "Ce puteți face",
  reasonPhrase: "Expresia în engleză",
  product: "Produs",
  area: "Domeniu",
  namesInLibraries: "Nume în biblioteci",
  headerFields: "Câmpurile de antet ale răspunsului",
  caching: "Stocare în cache",
  cacheAlways: "Un cache poate stoca răspunsul chiar dacă acesta nu spune pentru cât timp",
  cacheExplicit: "Un cache poate stoca răspunsul numai dacă acesta spune pentru cât timp",
  cacheNever: "Un cache nu are voie să stocheze răspunsul",
  cacheUnknown: "Nicio sursă nu spune dacă un cache poate stoca răspunsul",
  tryingAgain: "O nouă încercare",
  retryNo: "Retrimiterea aceleiași cereri nu ajută",
  retryYes: "Aceeași cerere poate fi retrimisă neschimbată",
  retryLater: "Aceeași cerere poate fi retrimisă mai târziu",
  retryAnotherConnection: "Aceeași cerere poate fi retrimisă pe altă conexiune",
  retryIfIdempotent: "Aceeași cerere poate fi retrimisă numai dacă repetarea nu are alte efecte",
  retryUndefined: "Standardul nu definește dacă cererea poate fi retrimisă",
  retryUnknown: "Nicio sursă nu spune dacă cererea poate fi retrimisă",
  clientReceives: "Clientul primește",
  nothing: "Nimic, deoarece conexiunea se închide fără răspuns",
  notToBeConfusedWith: "A nu se confunda cu",
  seeAlso: "Vedeți și",
  substatusCodes: "Subcoduri de stare",
  note: "Observație",
  causes: "Cauze în configurația serverului",
  englishOnly: "numai în engleză",
  sources: "Surse",
  example: "Exemplu",
  foundNothing: "Niciun cod de stare nu se potrivește",
};

export default words;
