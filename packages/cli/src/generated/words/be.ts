// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Што варта рабіць кліенцкай праграме",
  whatYouCanDo: "Што вы можаце зрабіць",
  reasonPhrase: "Англійская фраза",
  product: "Прадукт",
  area: "Галіна",
  namesInLibraries: "Назвы ў бібліятэках",
  headerFields: "Палі загалоўка адказу",
  caching: "Кэшаванне",
  cacheAlways: "Кэш можа захаваць адказ, нават калі тэрмін у ім не ўказаны",
  cacheExplicit: "Кэш можа захаваць адказ, толькі калі ў ім указаны тэрмін",
  cacheNever: "Кэшу нельга захоўваць адказ",
  cacheUnknown: "Ні ў адной крыніцы не сказана, ці можа кэш захаваць адказ",
  tryingAgain: "Паўторная спроба",
  retryNo: "Паўторная адпраўка таго ж запыту не дапаможа",
  retryYes: "Той жа запыт можна адправіць яшчэ раз без змен",
  retryLater: "Той жа запыт можна адправіць яшчэ раз пазней",
  retryAnotherConnection: "Той жа запыт можна адправіць яшчэ раз праз іншае злучэнне",
  retryIfIdempotent: "Той жа запыт можна адправіць яшчэ раз, толькі калі паўтор ні на што больш не ўплывае",
  retryUndefined: "Стандарт не вызначае, ці можна адправіць запыт яшчэ раз",
  retryUnknown: "Ні ў адной крыніцы не сказана, ці можна адправіць запыт яшчэ раз",
  clientReceives: "Кліент атрымлівае",
  nothing: "Нічога, бо злучэнне закрываецца без адказу",
  notToBeConfusedWith: "Не блытаць з",
  seeAlso: "Гл. таксама",
  substatusCodes: "Дадатковыя коды стану",
  note: "Заўвага",
  causes: "Прычыны ў наладах сервера",
  englishOnly: "толькі на англійскай мове",
  sources: "Крыніцы",
  example: "Прыклад",
  foundNothing: "Ніводзін код стану не падыходзіць",
};

export default words;
