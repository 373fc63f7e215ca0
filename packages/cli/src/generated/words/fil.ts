// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Ano ang mainam na gawin ng client program",
  whatYouCanDo: "Ano ang magagawa mo",
  reasonPhrase: "Parirala sa Ingles",
  product: "Produkto",
  area: "Saklaw",
  namesInLibraries: "Mga pangalan sa mga library",
  headerFields: "Mga header field ng tugon",
  caching: "Pag-cache ng tugon",
  cacheAlways: "Puwedeng itabi ng cache ang tugon kahit hindi nito sinasabi kung gaano katagal",
  cacheExplicit: "Puwede lamang itabi ng cache ang tugon kung sinasabi nito kung gaano katagal",
  cacheNever: "Hindi puwedeng itabi ng cache ang tugon",
  cacheUnknown: "Walang pinagkunang nagsasabi kung puwedeng itabi ng cache ang tugon",
  tryingAgain: "Pagsubok muli",
  retryNo: "Hindi makakatulong ang muling pagpapadala ng parehong kahilingan",
  retryYes: "Puwedeng ipadalang muli ang parehong kahilingan nang walang pagbabago",
  retryLater: "Puwedeng ipadalang muli ang parehong kahilingan sa ibang pagkakataon",
  retryAnotherConnection: "Puwedeng ipadalang muli ang parehong kahilingan sa ibang koneksyon",
  retryIfIdempotent: "Puwede lamang ipadalang muli ang parehong kahilingan kung walang dagdag na epekto ang pag-uulit",
  retryUndefined: "Hindi tinutukoy ng pamantayan kung puwedeng ipadalang muli ang kahilingan",
  retryUnknown: "Walang pinagkunang nagsasabi kung puwedeng ipadalang muli ang kahilingan",
  clientReceives: "Natatanggap ng client",
  nothing: "Wala, dahil isinasara ang koneksyon nang walang tugon",
  notToBeConfusedWith: "Huwag ipagkamali sa",
  seeAlso: "Tingnan din",
  substatusCodes: "Mga substatus code",
  note: "Tala",
  causes: "Mga sanhi sa mga setting ng server",
  englishOnly: "sa Ingles lamang",
  sources: "Mga pinagkunan",
  example: "Halimbawa",
  foundNothing: "Walang tumutugmang status code",
};

export default words;
