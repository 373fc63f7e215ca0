// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Клиент бағдарламасының не істегені жөн",
  whatYouCanDo: "Сіз не істей аласыз",
  reasonPhrase: "Ағылшынша тіркес",
  product: "Өнім",
  area: "Сала",
  namesInLibraries: "Кітапханалардағы атаулар",
  headerFields: "Жауаптың тақырыптама өрістері",
  caching: "Кэштеу",
  cacheAlways: "Мерзімі айтылмаса да, кэш жауапты сақтай алады",
  cacheExplicit: "Мерзімі айтылса ғана кэш жауапты сақтай алады",
  cacheNever: "Кэшке жауапты сақтауға болмайды",
  cacheUnknown: "Ешбір дереккөз кэштің жауапты сақтай алатын-алмайтынын айтпайды",
  tryingAgain: "Қайта әрекет ету",
  retryNo: "Сол сұрауды қайта жіберу көмектеспейді",
  retryYes: "Сол сұрауды өзгеріссіз қайта жіберуге болады",
  retryLater: "Сол сұрауды кейінірек қайта жіберуге болады",
  retryAnotherConnection: "Сол сұрауды басқа қосылым арқылы қайта жіберуге болады",
  retryIfIdempotent: "Сол сұрауды қайталаудың басқа әсері болмаса ғана қайта жіберуге болады",
  retryUndefined: "Стандарт сұрауды қайта жіберуге болатын-болмайтынын анықтамайды",
  retryUnknown: "Ешбір дереккөз сұрауды қайта жіберуге болатын-болмайтынын айтпайды",
  clientReceives: "Клиент алады",
  nothing: "Ештеңе, себебі қосылым жауапсыз жабылады",
  notToBeConfusedWith: "Мынамен шатастырмаңыз",
  seeAlso: "Сондай-ақ қараңыз",
  substatusCodes: "Қосымша күй кодтары",
  note: "Ескертпе",
  causes: "Сервер баптауларындағы себептер",
  englishOnly: "тек ағылшын тілінде",
  sources: "Дереккөздер",
  example: "Мысал",
  foundNothing: "Сәйкес күй коды жоқ",
};

export default words;
