// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "X’għandu jagħmel programm klijent",
  whatYouCanDo: "X’tista’ tagħmel",
  reasonPhrase: "Frażi bl-Ingliż",
  product: "Prodott",
  area: "Qasam",
  namesInLibraries: "Ismijiet fil-libreriji",
  headerFields: "L-oqsma tal-header tat-tweġiba",
  caching: "Il-ħażna fil-cache",
  cacheAlways: "Cache tista’ taħżen it-tweġiba anki jekk ma tgħidx għal kemm żmien",
  cacheExplicit: "Cache tista’ taħżen it-tweġiba biss jekk tgħid għal kemm żmien",
  cacheNever: "Cache ma tistax taħżen it-tweġiba",
  cacheUnknown: "L-ebda sors ma jgħid jekk cache tistax taħżen it-tweġiba",
  tryingAgain: "Prova mill-ġdid",
  retryNo: "Li terġa’ tibgħat l-istess talba ma jgħinx",
  retryYes: "L-istess talba tista’ terġa’ tintbagħat kif inhi",
  retryLater: "L-istess talba tista’ terġa’ tintbagħat aktar tard",
  retryAnotherConnection: "L-istess talba tista’ terġa’ tintbagħat fuq konnessjoni oħra",
  retryIfIdempotent: "L-istess talba tista’ terġa’ tintbagħat biss jekk ir-repetizzjoni ma għandhiex effett ieħor",
  retryUndefined: "L-istandard ma jiddefinixxix jekk it-talba tistax terġa’ tintbagħat",
  retryUnknown: "L-ebda sors ma jgħid jekk it-talba tistax terġa’ tintbagħat",
  clientReceives: "Il-klijent jirċievi",
  nothing: "Xejn, għax il-konnessjoni tingħalaq mingħajr tweġiba",
  notToBeConfusedWith: "M’għandux jitħawwad ma’",
  seeAlso: "Ara wkoll",
  substatusCodes: "Sottokodiċijiet tal-istatus",
  note: "Nota",
  causes: "Kawżi fis-settings tas-server",
  englishOnly: "bl-Ingliż biss",
  sources: "Sorsi",
  example: "Eżempju",
  foundNothing: "L-ebda kodiċi tal-istatus ma jaqbel",
};

export default words;
