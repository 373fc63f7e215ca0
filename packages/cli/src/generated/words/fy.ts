// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Wat in clientprogramma dwaan moatte soe",
  whatYouCanDo: "Wat jo dwaan kinne",
  reasonPhrase: "Ingelske frase",
  product: "Produkt",
  area: "Underdiel",
  namesInLibraries: "Nammen yn biblioteken",
  headerFields: "Headerfjilden fan it antwurd",
  caching: "Opslaan yn in cache",
  cacheAlways: "In cache mei it antwurd opslaan, ek as it net seit foar hoe lang",
  cacheExplicit: "In cache mei it antwurd allinnich opslaan as it seit foar hoe lang",
  cacheNever: "In cache mei it antwurd net opslaan",
  cacheUnknown: "Gjin boarne seit oft in cache it antwurd opslaan mei",
  tryingAgain: "Opnij besykje",
  retryNo: "Itselde fersyk nochris ferstjoere helpt net",
  retryYes: "Itselde fersyk mei sa nochris ferstjoerd wurde",
  retryLater: "Itselde fersyk mei letter nochris ferstjoerd wurde",
  retryAnotherConnection: "Itselde fersyk mei oer in oare ferbining nochris ferstjoerd wurde",
  retryIfIdempotent: "Itselde fersyk mei allinnich nochris ferstjoerd wurde as in twadde kear gjin fierder gefolch hat",
  retryUndefined: "De standert leit net fêst oft it fersyk nochris ferstjoerd wurde mei",
  retryUnknown: "Gjin boarne seit oft it fersyk nochris ferstjoerd wurde mei",
  clientReceives: "De client krijt",
  nothing: "Neat, want de ferbining wurdt sûnder antwurd sletten",
  notToBeConfusedWith: "Net te betiizjen mei",
  seeAlso: "Sjoch ek",
  substatusCodes: "Substatuskoades",
  note: "Opmerking",
  causes: "Oarsaken yn serverynstellingen",
  englishOnly: "allinnich yn it Ingelsk",
  sources: "Boarnen",
  example: "Foarbyld",
  foundNothing: "Gjin statuskoade past hjirby",
};

export default words;
