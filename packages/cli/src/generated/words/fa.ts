// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "آنچه بهتر است برنامهٔ کلاینت انجام دهد",
  whatYouCanDo: "چه کاری از شما برمی‌آید",
  reasonPhrase: "عبارت انگلیسی",
  product: "محصول",
  area: "حوزه",
  namesInLibraries: "نام‌ها در کتابخانه‌ها",
  headerFields: "فیلدهای سرآیند پاسخ",
  caching: "ذخیره در حافظهٔ نهان",
  cacheAlways: "حافظهٔ نهان می‌تواند پاسخ را ذخیره کند، حتی اگر مدت آن گفته نشده باشد",
  cacheExplicit: "حافظهٔ نهان فقط اگر مدت آن گفته شده باشد می‌تواند پاسخ را ذخیره کند",
  cacheNever: "حافظهٔ نهان اجازه ندارد پاسخ را ذخیره کند",
  cacheUnknown: "هیچ منبعی نمی‌گوید که آیا حافظهٔ نهان می‌تواند پاسخ را ذخیره کند",
  tryingAgain: "تلاش دوباره",
  retryNo: "فرستادن دوبارهٔ همان درخواست کمکی نمی‌کند",
  retryYes: "همان درخواست را می‌توان بدون تغییر دوباره فرستاد",
  retryLater: "همان درخواست را می‌توان بعداً دوباره فرستاد",
  retryAnotherConnection: "همان درخواست را می‌توان از راه اتصالی دیگر دوباره فرستاد",
  retryIfIdempotent: "همان درخواست را فقط در صورتی می‌توان دوباره فرستاد که تکرارش اثر دیگری نداشته باشد",
  retryUndefined: "استاندارد مشخص نمی‌کند که آیا می‌توان درخواست را دوباره فرستاد",
  retryUnknown: "هیچ منبعی نمی‌گوید که آیا می‌توان درخواست را دوباره فرستاد",
  clientReceives: "کلاینت دریافت می‌کند",
  nothing: "هیچ، زیرا اتصال بدون پاسخ بسته می‌شود",
  notToBeConfusedWith: "با این اشتباه نشود",
  seeAlso: "همچنین ببینید",
  substatusCodes: "کدهای وضعیت فرعی",
  note: "توضیح",
  causes: "علت‌ها در تنظیمات سرور",
  englishOnly: "فقط به انگلیسی",
  sources: "منبع‌ها",
  example: "نمونه",
  foundNothing: "هیچ کد وضعیتی پیدا نشد",
};

export default words;
