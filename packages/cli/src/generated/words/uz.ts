// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Klient dasturi nima qilgani maʼqul",
  whatYouCanDo: "Siz nima qila olasiz",
  reasonPhrase: "Inglizcha ibora",
  product: "Mahsulot",
  area: "Soha",
  namesInLibraries: "Kutubxonalardagi nomlar",
  headerFields: "Javobning sarlavha maydonlari",
  caching: "Keshlash",
  cacheAlways: "Muddati aytilmagan boʻlsa ham, kesh javobni saqlashi mumkin",
  cacheExplicit: "Muddati aytilgan boʻlsagina kesh javobni saqlashi mumkin",
  cacheNever: "Keshga javobni saqlash mumkin emas",
  cacheUnknown: "Hech bir manba kesh javobni saqlashi mumkin yoki mumkin emasligini aytmaydi",
  tryingAgain: "Qayta urinish",
  retryNo: "Oʻsha soʻrovni qayta yuborish yordam bermaydi",
  retryYes: "Oʻsha soʻrovni oʻzgarishsiz qayta yuborish mumkin",
  retryLater: "Oʻsha soʻrovni keyinroq qayta yuborish mumkin",
  retryAnotherConnection: "Oʻsha soʻrovni boshqa ulanish orqali qayta yuborish mumkin",
  retryIfIdempotent: "Oʻsha soʻrovni takrorlashning boshqa taʼsiri boʻlmasagina qayta yuborish mumkin",
  retryUndefined: "Standart soʻrovni qayta yuborish mumkin yoki mumkin emasligini belgilamaydi",
  retryUnknown: "Hech bir manba soʻrovni qayta yuborish mumkin yoki mumkin emasligini aytmaydi",
  clientReceives: "Klient oladi",
  nothing: "Hech narsa, chunki ulanish javobsiz yopiladi",
  notToBeConfusedWith: "Bu bilan adashtirmang",
  seeAlso: "Yana qarang",
  substatusCodes: "Quyi holat kodlari",
  note: "Izoh",
  causes: "Server sozlamalaridagi sabablar",
  englishOnly: "faqat ingliz tilida",
  sources: "Manbalar",
  example: "Misol",
  foundNothing: "Mos holat kodi yoʻq",
};

export default words;
