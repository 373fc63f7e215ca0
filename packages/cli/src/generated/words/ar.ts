// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "ما ينبغي لبرنامج العميل فعله",
  whatYouCanDo: "ما الذي يمكنك فعله",
  reasonPhrase: "العبارة الإنجليزية",
  product: "المنتج",
  area: "المجال",
  namesInLibraries: "الأسماء في المكتبات",
  headerFields: "حقول ترويسة الاستجابة",
  caching: "التخزين المؤقت",
  cacheAlways: "يمكن للذاكرة المؤقتة تخزين الاستجابة حتى إن لم تُذكر فيها مدة التخزين",
  cacheExplicit: "لا يمكن للذاكرة المؤقتة تخزين الاستجابة إلا إذا ذُكرت فيها مدة التخزين",
  cacheNever: "لا يجوز للذاكرة المؤقتة تخزين الاستجابة",
  cacheUnknown: "لا يذكر أي مصدر ما إذا كان يمكن للذاكرة المؤقتة تخزين الاستجابة",
  tryingAgain: "إعادة المحاولة",
  retryNo: "لا يفيد إرسال الطلب نفسه مرة أخرى",
  retryYes: "يمكن إرسال الطلب نفسه مرة أخرى كما هو",
  retryLater: "يمكن إرسال الطلب نفسه مرة أخرى لاحقًا",
  retryAnotherConnection: "يمكن إرسال الطلب نفسه مرة أخرى عبر اتصال آخر",
  retryIfIdempotent: "لا يمكن إرسال الطلب نفسه مرة أخرى إلا إذا لم يكن لتكراره أثر إضافي",
  retryUndefined: "لا يحدد المعيار ما إذا كان يمكن إرسال الطلب مرة أخرى",
  retryUnknown: "لا يذكر أي مصدر ما إذا كان يمكن إرسال الطلب مرة أخرى",
  clientReceives: "ما يتلقاه العميل",
  nothing: "لا شيء، إذ يُغلق الاتصال من دون استجابة",
  notToBeConfusedWith: "لا يُخلط بينه وبين",
  seeAlso: "انظر أيضًا",
  substatusCodes: "رموز الحالة الفرعية",
  note: "ملاحظة",
  causes: "الأسباب في إعدادات الخادم",
  englishOnly: "بالإنجليزية فقط",
  sources: "المصادر",
  example: "مثال",
  foundNothing: "لا يوجد رمز حالة مطابق",
};

export default words;
