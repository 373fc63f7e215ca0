import type { Words } from "../words.ts";

export const ar: Words = {
  locale: "ar",
  direction: "rtl",
  marks: [",", "."],
  summary: (errors, entries, share) => `أخطاء العميل: ${errors}، من المدخلات: ${entries} (${share})`,
  unanswered: (count) => `دون استجابة: ${count}`,
  between: (first, last) => `أول خطأ في ${first}، وآخر خطأ في ${last} UTC`,
  entries: (count) => `المدخلات: ${count}`,
  ofErrorLog: (count) => `من سجل الأخطاء: ${count}`,
  noLog: "ليس سجلًا",
  moreFiles: (count) => `ملفات أخرى: ${count}`,
  moreMeanings: (count) => `معانٍ أخرى: ${count}، ‎--all`,
  worstPaths: "المسارات الأكثر أخطاءً",
  clients: "العملاء",
  causes: "الأسباب، من سجل الأخطاء",
  tooMany: (error) => `أكثر من أن تُعد كلها: قد يقل كل عدد عن الصحيح بمقدار ${error}`,
  untimed: (count) => `مدخلات بلا وقت: ${count}؛ لا ينطبق عليها ‎--since`,
  strangers: (count, first) => `أسطر لا تحوي طلبًا: ${count}، أولها ${first}:`,
  meanings: "ما تعنيه",
  overTime: "أخطاء العميل عبر الزمن",
  files: "الملفات",
  columns: {
    count: "العدد",
    share: "النسبة",
    meaning: "المعنى",
    trend: "المسار عبر الزمن",
    file: "الملف",
    form: "الصيغة",
    entries: "المدخلات",
    noLogLines: "أسطر بلا طلب",
  },
  detail: (code) => `تفصيل يسجله IIS؛ ويرى العميل ${code}`,
  undefinedCode: "لا يعرف أي معيار هذا الرمز؛ وبحسب RFC 9110 يُعامَل معاملة 400.",
  signs: {
    "client-left": "غادر العميل",
    "tls-on-plain-port": "TLS على منفذ دون TLS",
    "closed-before-request": "أُغلق الاتصال قبل أي طلب",
    "ntlm-handshake": "مصافحة NTLM، ليست خطأ",
  },
  advice: {
    "tls-on-plain-port":
      "وصلت مصافحة TLS إلى منفذ يتحدث HTTP العادي: صحّح عنوان URL أو المنفذ؛ وإن جاءت من غرباء فهي عملية مسح.",
    "closed-before-request":
      "فُتح اتصال ثم أُغلق دون طلب: تفعل ذلك المتصفحات التي تتصل مسبقًا وفحوص السلامة ومسح المنافذ؛ ولا ضرر منه.",
    "ntlm-handshake":
      "تطلب مصادقة Windows مرتين قبل أن تجيب: تلت استجابات 401 هذه استجابة أخرى، فليست أخطاء.",
  },
};
