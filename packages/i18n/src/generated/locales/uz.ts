// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Uzbek. */
const catalog: Catalog<"uz"> = {
  locale: "uz",
  name: "oʻzbek",
  direction: "ltr",
  messages: {
    "400": {
      title: "Notoʻgʻri soʻrov",
      description: "Soʻrov notoʻgʻri, shuning uchun u bajarilmadi",
    },
    "401": {
      title: "Autentifikatsiya talab qilinadi",
      description: "Soʻralgan resursga kirish uchun klient kimligini yaroqli hisob maʼlumotlari bilan tasdiqlashi kerak",
    },
    "402": {
      title: "Toʻlov talab qilinadi",
      description: "Server bu soʻrovni faqat toʻlovdan keyin bajaradi",
    },
    "403": {
      title: "Kirish taqiqlangan",
      description: "Server soʻrovni tushunadi, lekin uni bajarishni rad etadi",
    },
    "404": {
      title: "Topilmadi",
      description: "Server soʻralgan resursni topmadi yoki uning mavjudligini oshkor qilishni istamaydi",
    },
    "405": {
      title: "Metodga ruxsat berilmagan",
      description: "Soʻralgan resurs soʻrovda koʻrsatilgan metodni qoʻllab-quvvatlamaydi",
    },
    "406": {
      title: "Maqbul variant yoʻq",
      description: "Soʻralgan resurs klient qabul qiladigan variantlarning hech birida mavjud emas",
    },
    "407": {
      title: "Proksi-serverda autentifikatsiya talab qilinadi",
      description: "Soʻrov keyingi manzilga uzatilishi uchun klient avval proksi-serverda autentifikatsiyadan oʻtishi kerak",
    },
    "408": {
      title: "Soʻrovni kutish vaqti tugadi",
      description: "Toʻliq soʻrov oʻz vaqtida kelmagani uchun server kutishni toʻxtatdi",
    },
    "409": {
      title: "Ziddiyat",
      description: "Soʻrov resursning joriy holatiga zid",
    },
    "410": {
      title: "Endi mavjud emas",
      description: "Resurs endi mavjud emas va, ehtimol, bundan keyin ham boʻlmaydi",
    },
    "411": {
      title: "Kontent uzunligi koʻrsatilishi kerak",
      description: "Klient kontent uzunligini koʻrsatmaguncha, server bu soʻrovga ishlov bermaydi",
    },
    "412": {
      title: "Shart bajarilmadi",
      description: "Klient qoʻygan shart bajarilmagani uchun soʻrov amalga oshirilmadi",
    },
    "413": {
      title: "Kontent juda katta",
      description: "Soʻrov kontenti server uchun juda katta",
    },
    "414": {
      title: "URI juda uzun",
      description: "Soʻrovdagi manzil server ruxsat berganidan uzunroq",
    },
    "415": {
      title: "Kontent turi qoʻllab-quvvatlanmaydi",
      description: "Kontent resurs bu metod uchun qoʻllab-quvvatlamaydigan formatda",
    },
    "416": {
      title: "Soʻralgan diapazonni taqdim etib boʻlmaydi",
      description: "Server resursning soʻralgan bayt diapazonini yubora olmaydi",
    },
    "417": {
      title: "Expect talabi bajarilmadi",
      description: "Server klient Expect sarlavha maydonida koʻrsatgan talabni bajara olmaydi",
    },
    "418": {
      title: "Men choynakman",
      description: "Choynakda qahva damlab boʻlmaydi",
    },
    "421": {
      title: "Soʻrov notoʻgʻri serverga yuborildi",
      description: "Soʻrov soʻralgan resursni bu ulanish orqali taqdim etmaydigan serverga yetib keldi",
    },
    "422": {
      title: "Kontentga ishlov berib boʻlmaydi",
      description: "Kontent toʻgʻri tuzilgan, lekin semantik xato tufayli unga ishlov berib boʻlmaydi",
    },
    "423": {
      title: "Qulflangan",
      description: "Resurs qulflangan",
    },
    "424": {
      title: "Bogʻliq amal bajarilmadi",
      description: "Soʻrov bogʻliq boʻlgan amal muvaffaqiyatsiz tugagani uchun soʻrov bajarilmadi",
    },
    "425": {
      title: "Juda erta",
      description: "Soʻrov oldingisining takrori boʻlishi mumkin, shuning uchun server unga ishlov bermaydi, klient esa uni TLS ulanishi oʻrnatilgach qayta yuborgani maʼqul",
    },
    "426": {
      title: "Boshqa protokol talab qilinadi",
      description: "Server bu soʻrovga ishlov berishi uchun klient boshqa protokolga oʻtishi kerak",
    },
    "428": {
      title: "Shartli soʻrov talab qilinadi",
      description: "Klient soʻrovga, masalan, If-Match orqali shart qoʻshgandagina server unga ishlov beradi",
    },
    "429": {
      title: "Soʻrovlar juda koʻp",
      description: "Klient maʼlum vaqt ichida juda koʻp soʻrov yubordi, yangilarini yuborishdan oldin kutgani maʼqul",
    },
    "431": {
      title: "Soʻrovning sarlavha maydonlari juda katta",
      description: "Soʻrovning sarlavha maydonlaridan biri yoki ularning jami hajmi juda katta",
    },
    "451": {
      title: "Huquqiy sabablarga koʻra mavjud emas",
      description: "Soʻrov huquqiy sabablarga koʻra rad etildi",
    },
    "iis-440": {
      title: "Seans muddati tugagan",
      description: "Klient seansining muddati tugagan yoki seans yaroqsiz, shuning uchun foydalanuvchi tizimga qayta kirishi kerak",
    },
    "nginx-444": {
      title: "Javob yoʻq",
      description: "Bu ichki kod serverga klientga hech narsa yubormasdan ulanishni darhol yopishni buyuradi",
    },
    "iis-449": {
      title: "Soʻrovni qoʻshimcha maʼlumot bilan takrorlang",
      description: "Klient soʻrovni server talab qilgan maʼlumotlar bilan takrorlamaguncha, uni bajarib boʻlmaydi",
    },
    "iis-451": {
      title: "Boshqa serverga yoʻnaltirish",
      description: "Bu server foydalanuvchining pochta qutisiga kira olmagani yoki unga boshqa serverdan koʻra samarasizroq kirgani uchun klient boshqa serverga yoʻnaltiriladi",
    },
    "nginx-494": {
      title: "Soʻrov sarlavhasi yoki cookie juda katta",
      description: "Klient juda koʻp yoki juda katta sarlavha maydonlarini yubordi, bunga nginx standart boʻyicha 400 holat kodi bilan javob beradi",
    },
    "nginx-495": {
      title: "SSL sertifikati xatosi",
      description: "Klient sertifikati tekshiruvdan oʻtmadi, bunga nginx standart boʻyicha 400 holat kodi bilan javob beradi",
    },
    "nginx-496": {
      title: "SSL sertifikati talab qilinadi",
      description: "Klient talab qilingan SSL sertifikatini yubormadi, bunga nginx standart boʻyicha 400 holat kodi bilan javob beradi",
    },
    "nginx-497": {
      title: "HTTP soʻrovi HTTPS portiga yuborildi",
      description: "HTTPS portiga shifrlanmagan HTTP soʻrovi yuborildi, bunga nginx standart boʻyicha 400 holat kodi bilan javob beradi",
    },
    "nginx-499": {
      title: "Klient ulanishni yopdi",
      description: "Server javob yuborishga ulgurmasidan oldin klient ulanishni yopdi",
    },
    "laravel-419": {
      title: "Sahifa muddati tugagan",
      description: "Shaklning xavfsizlik tokeni yoʻq yoki muddati tugagan, shuning uchun foydalanuvchi sahifani qayta yuklashi kerak",
    },
    "twitter-420": {
      title: "Shoshilmang",
      description: "Klient cheklov ruxsat berganidan koʻproq soʻrov yubordi",
    },
    "shopify-430": {
      title: "Xavfsizlik sababli rad etildi",
      description: "Soʻrov hujumga oʻxshagani uchun rad etildi",
    },
    "shopline-433": {
      title: "Soʻrov bloklandi",
      description: "Soʻrov hujumga oʻxshagani yoki bloklangan IP manzildan kelgani uchun bloklandi",
    },
    "shopline-434": {
      title: "Soʻrovlar chegarasidan ancha oshib ketildi",
      description: "Klient xavfsizlik tekshiruvi belgilagan soʻrovlar chastotasi chegarasidan oshgani uchun soʻrov bloklandi",
    },
    "shopline-435": {
      title: "Ortiqcha yuklash hujumi gumoni",
      description: "Soʻrov serverni soʻrovlar bilan koʻmib tashlaydigan hujumning bir qismiga oʻxshagani uchun bloklandi",
    },
    "shopline-436": {
      title: "Xavfsizlik siyosati buzildi",
      description: "Soʻrov uning kontenti xavfsizlik siyosatini buzgani uchun bloklandi",
    },
    "windows-450": {
      title: "Windows ota-ona nazorati tomonidan bloklandi",
      description: "Windows ota-ona nazorati soʻralgan sahifaga kirishni bloklaydi",
    },
    "exchange-456": {
      title: "Bloklangan",
      description: "Foydalanuvchining hisobi bloklangan",
    },
    "exchange-457": {
      title: "Parol muddati tugagan",
      description: "Foydalanuvchi parolining muddati tugagan",
    },
    "aws-alb-460": {
      title: "Ulanish muddatidan oldin yopildi",
      description: "Yuklama balanslagichi javob yuborishga ulgurmasidan oldin klient ulanishni yopdi",
    },
    "aws-alb-463": {
      title: "Yoʻnaltirilgan manzillar juda koʻp",
      description: "Soʻrovning X-Forwarded-For sarlavha maydonida 30 tadan koʻp IP manzil bor",
    },
    "aws-alb-464": {
      title: "Mos kelmaydigan protokol",
      description: "Yuklama balanslagichi ortidagi server soʻrov protokolini qoʻllab-quvvatlamaydi",
    },
    "esri-498": {
      title: "Yaroqsiz token",
      description: "Kirish tokeni yaroqsiz yoki muddati tugagan",
    },
    "esri-499": {
      title: "Token talab qilinadi",
      description: "Kirish tokeni talab qilinadi, lekin u yuborilmagan",
    },
  },
  serverErrors: {
    any: {
      title: "Server xatosi",
      description: "Server oʻz tomonida xato yuz bergani uchun soʻrovni bajara olmadi",
    },
    unavailable: {
      title: "Xizmat mavjud emas",
      description: "Server haddan tashqari yuklangani yoki unga texnik xizmat koʻrsatilayotgani uchun hozir soʻrovni bajara olmaydi",
    },
  },
};

export default catalog;
