// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Jambo ambalo programu ya kiteja inapaswa kufanya",
  whatYouCanDo: "Unachoweza kufanya",
  reasonPhrase: "Kifungu cha Kiingereza",
  product: "Bidhaa",
  area: "Eneo",
  namesInLibraries: "Majina katika maktaba",
  headerFields: "Nyuga za kichwa za jibu",
  caching: "Kuhifadhi kwenye akiba",
  cacheAlways: "Akiba inaweza kuhifadhi jibu hata kama jibu halisemi kwa muda gani",
  cacheExplicit: "Akiba inaweza kuhifadhi jibu ikiwa tu jibu linasema kwa muda gani",
  cacheNever: "Akiba hairuhusiwi kuhifadhi jibu",
  cacheUnknown: "Hakuna chanzo kinachosema kama akiba inaweza kuhifadhi jibu",
  tryingAgain: "Kujaribu tena",
  retryNo: "Kutuma ombi lilelile tena hakusaidii",
  retryYes: "Ombi lilelile linaweza kutumwa tena lilivyo",
  retryLater: "Ombi lilelile linaweza kutumwa tena baadaye",
  retryAnotherConnection: "Ombi lilelile linaweza kutumwa tena kupitia muunganisho mwingine",
  retryIfIdempotent: "Ombi lilelile linaweza kutumwa tena ikiwa tu kulirudia hakuna athari nyingine",
  retryUndefined: "Kiwango hakielezi kama ombi linaweza kutumwa tena",
  retryUnknown: "Hakuna chanzo kinachosema kama ombi linaweza kutumwa tena",
  clientReceives: "Kiteja hupokea",
  nothing: "Hakuna kitu, kwa kuwa muunganisho hufungwa bila jibu",
  notToBeConfusedWith: "Usichanganye na",
  seeAlso: "Tazama pia",
  substatusCodes: "Misimbo ya hali ndogo",
  note: "Dokezo",
  causes: "Sababu katika mipangilio ya seva",
  englishOnly: "kwa Kiingereza pekee",
  sources: "Vyanzo",
  example: "Mfano",
  foundNothing: "Hakuna msimbo wa hali unaolingana",
};

export default words;
