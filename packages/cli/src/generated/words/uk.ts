// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Що слід робити клієнтській програмі",
  whatYouCanDo: "Що ви можете зробити",
  reasonPhrase: "Англійська фраза",
  product: "Продукт",
  area: "Область",
  namesInLibraries: "Назви в бібліотеках",
  headerFields: "Поля заголовка відповіді",
  caching: "Кешування",
  cacheAlways: "Кеш може зберегти відповідь, навіть якщо строк у ній не вказано",
  cacheExplicit: "Кеш може зберегти відповідь, лише якщо в ній указано строк",
  cacheNever: "Кеш не повинен зберігати відповідь",
  cacheUnknown: "Жодне джерело не каже, чи може кеш зберегти відповідь",
  tryingAgain: "Повторна спроба",
  retryNo: "Повторне надсилання того самого запиту не допоможе",
  retryYes: "Той самий запит можна надіслати ще раз без змін",
  retryLater: "Той самий запит можна надіслати ще раз пізніше",
  retryAnotherConnection: "Той самий запит можна надіслати ще раз через інше з’єднання",
  retryIfIdempotent: "Той самий запит можна надіслати ще раз, лише якщо повтор ні на що більше не вплине",
  retryUndefined: "Стандарт не визначає, чи можна надіслати запит ще раз",
  retryUnknown: "Жодне джерело не каже, чи можна надіслати запит ще раз",
  clientReceives: "Клієнт отримує",
  nothing: "Нічого: з’єднання закривається без відповіді",
  notToBeConfusedWith: "Не плутати з",
  seeAlso: "Див. також",
  substatusCodes: "Додаткові коди стану",
  note: "Примітка",
  causes: "Причини в налаштуваннях сервера",
  englishOnly: "лише англійською",
  sources: "Джерела",
  example: "Приклад",
  foundNothing: "Жоден код стану не підходить",
};

export default words;
