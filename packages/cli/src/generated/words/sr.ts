// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Шта би клијентски програм требало да уради",
  whatYouCanDo: "Шта можете да урадите",
  reasonPhrase: "Енглески израз",
  product: "Производ",
  area: "Област",
  namesInLibraries: "Имена у библиотекама",
  headerFields: "Поља заглавља одговора",
  caching: "Чување у кешу",
  cacheAlways: "Кеш сме да сачува одговор и ако не пише колико дуго",
  cacheExplicit: "Кеш сме да сачува одговор само ако пише колико дуго",
  cacheNever: "Кеш не сме да сачува одговор",
  cacheUnknown: "Ниједан извор не каже да ли кеш сме да сачува одговор",
  tryingAgain: "Поновни покушај",
  retryNo: "Поновно слање истог захтева не помаже",
  retryYes: "Исти захтев се може поново послати без промене",
  retryLater: "Исти захтев се може поново послати касније",
  retryAnotherConnection: "Исти захтев се може поново послати преко друге везе",
  retryIfIdempotent: "Исти захтев се може поново послати само ако понављање нема даљег дејства",
  retryUndefined: "Стандард не одређује да ли се захтев може поново послати",
  retryUnknown: "Ниједан извор не каже да ли се захтев може поново послати",
  clientReceives: "Клијент прима",
  nothing: "Ништа, јер се веза затвара без одговора",
  notToBeConfusedWith: "Не мешати са",
  seeAlso: "Погледајте и",
  substatusCodes: "Подкодови статуса",
  note: "Напомена",
  causes: "Узроци у подешавањима сервера",
  englishOnly: "само на енглеском",
  sources: "Извори",
  example: "Пример",
  foundNothing: "Ниједан статусни код не одговара",
};

export default words;
