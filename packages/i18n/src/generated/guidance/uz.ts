// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Uzbek. */
const guidance: Guidance<"uz"> = {
  locale: "uz",
  direction: "ltr",
  faults: {
    connection: "Muammo ulanishda edi: oʻsha soʻrov boshqa ulanish orqali bajarilishi mumkin",
    credentials: "Navbat klientda: soʻrovga yaroqli hisob maʼlumotlari kerak",
    pace: "Endi kutish klientning navbati: juda qisqa vaqtda juda koʻp soʻrov keldi",
    policy: "Soʻrov ataylab rad etilgan: unga faqat qoidalarni belgilovchi ruxsat bera oladi",
    request: "Navbat klientda: soʻrov bajarilishi uchun oʻzgarishi kerak",
    state: "Soʻrov bajarilishi uchun resurs yoki hisobning holati oʻzgarishi kerak",
  },
  steps: {
    "ask-permission": {
      reader: "Hisob, qurilma yoki tarmoqni boshqaruvchidan kirish huquqini soʻrang",
      client: "Hisob, uning hisob maʼlumotlari va tarmoq nimaga ruxsat berishini tekshiring",
    },
    "change-protocol": {
      reader: "https:// bilan boshlanadigan manzil va yangilangan brauzer yoki ilovadan foydalaning",
      client: "Server qoʻllab-quvvatlaydigan protokoldan foydalaning, masalan, HTTPS yoki Upgrade sarlavha maydonidagilardan biri",
    },
    "check-address": {
      reader: "Manzilda yozuv xatosi bor-yoʻqligini tekshiring",
      client: "Klient tuzadigan manzilni tekshiring",
    },
    "choose-format": {
      reader: "Boshqa fayl turini yoki boshqa tilni tanlang",
      client: "Server qoʻllab-quvvatlaydigan formatlarni yuboring va soʻrang",
    },
    "clear-cookies": {
      reader: "Brauzerda bu saytning cookie fayllarini oʻchiring",
      client: "Cookie fayllari bilan birga, kamroq va kichikroq sarlavha maydoni yuboring",
    },
    "correct-input": {
      reader: "Kiritganlaringizni tekshirib, tuzating",
      client: "Nima xato ekanini javobdan oʻqib, soʻrovning kontentini tuzating",
    },
    "look-elsewhere": {
      reader: "Sahifani saytning bosh sahifasidan yoki boshqa joydan qidiring",
      client: "Bu manzilga olib kelgan havolani olib tashlang",
    },
    pay: {
      reader: "Amalga oshirilmagan toʻlov yoki toʻlanmagan obuna bor-yoʻqligini tekshiring",
      client: "Klient ishlatadigan hisob uchun toʻlov qilinganini tekshiring",
    },
    reconnect: {
      reader: "Qayta urinib koʻring, yordam bermasa, internet ulanishini tekshiring",
      client: "Takrorlash xavfsiz boʻlsa, soʻrovni yangi ulanish orqali qayta yuboring",
    },
    report: {
      reader: "Nima qilganingizni sayt yoki ilova boshqaruvchilariga ayting",
      client: "Soʻrovni serverning hujjatlari bilan solishtiring",
    },
    "send-less": {
      reader: "Kichikroq fayl tanlang",
      client: "Kamroq kontent yuboring yoki server boshqaruvchilaridan kattaroq chegara soʻrang",
    },
    "sign-in": {
      reader: "Qayta kiring, eski parol ishlamasa, yangi parol bilan",
      client: "Yaroqli hisob maʼlumotlarini oling va soʻrov bilan birga yuboring",
    },
    "start-over": {
      reader: "Sahifani qayta yuklab, boshidan boshlang",
      client: "Resursning joriy holatini oling va undan yangi soʻrov tuzing",
    },
    "try-another-network": {
      reader: "VPN ishlatmasdan yoki boshqa tarmoqdan qayta urinib koʻring",
      client: "Klientning IP manzili bloklangan-bloklanmaganini tekshiring",
    },
    "use-certificate": {
      reader: "Brauzer soʻraganda yaroqli sertifikatni tanlang",
      client: "Server qabul qiladigan klient sertifikati bilan ulaning",
    },
    wait: {
      reader: "Qayta urinishdan oldin biroz kuting",
      client: "Retry-After sarlavha maydoni aytgancha, u boʻlmasa, har urinishdan keyin uzoqroq kuting",
    },
  },
  retry: {
    "acceptable-form": "Accept sarlavha maydonlarida boshqasini soʻrang yoki javobdagi roʻyxatdan tanlang",
    "after-handshake": "TLS ulanishi oʻrnatilguncha kuting va soʻrovni erta maʼlumotlar (early data) sifatida yubormang",
    "allowed-method": "Allow sarlavha maydonidagi metoddan foydalaning",
    "asked-information": "Javob soʻragan maʼlumotni qoʻshing",
    "client-certificate": "Server tekshira oladigan klient sertifikati bilan ulaning",
    "content-length": "Kontent uzunligini Content-Length sarlavha maydonida koʻrsating",
    "correct-request": "Soʻrovni tuzating",
    "current-condition": "Resursning joriy holatini oling va unga mos shart yuboring",
    "less-content": "Kamroq kontent yuboring yoki Retry-After sarlavha maydoni aytgancha kuting",
    "lock-token": "Qulf tokenini If sarlavha maydonida yuboring yoki resurs qulfdan chiqquncha kuting",
    "new-address": "Bu soʻrov va keyingilarini javobdagi manzilga yuboring",
    "new-connection": "Yangi ulanish oching",
    "new-form": "Sahifani qayta yuklab, uning shaklini qayta yuboring",
    "no-expectation": "Expect sarlavha maydonini olib tashlang",
    "nothing-defined": "Bu holat kodi uchun hech narsa belgilanmagan",
    "nothing-helps": "Soʻrovdagi hech bir oʻzgarish yordam bermaydi",
    "other-credentials": "Rad etishga hisob maʼlumotlari sabab boʻlgan boʻlsa, boshqasini yuboring",
    "resolve-conflict": "Ziddiyatni hal qiling",
    "send-credentials": "Yaroqli yoki oldingisidan boshqa hisob maʼlumotlarini yuboring",
    "shorter-address": "Manzilni qisqartiring yoki undagi maʼlumotlarni kontent sifatida yuboring",
    "smaller-fields": "Kamroq yoki kichikroq sarlavha maydoni yuboring",
    "supported-format": "Kontentni resurs qoʻllab-quvvatlaydigan tur va kodlash bilan yuboring",
    "supported-protocol": "Server qoʻllab-quvvatlaydigan protokoldan foydalaning, masalan, Upgrade sarlavha maydonidagilardan biri",
    tls: "TLS orqali ulaning",
    "valid-range": "Resursning joriy uzunligi ichidagi diapazonni soʻrang yoki Range sarlavha maydonini olib tashlang",
    wait: "Kuting, Retry-After sarlavha maydoni boʻlsa, u aytgancha",
  },
  conditions: {
    always: "har doim",
    "byte-range": "soʻrov bayt diapazonini soʻragan boʻlsa",
    "content-coding": "kontent kodlashi qoʻllab-quvvatlanmasa",
    "media-type": "kontent turi qoʻllab-quvvatlanmasa",
    "over-http-1-1": "HTTP/1.1 orqali",
    "own-blocking": "kirishni javob yuboruvchining oʻzi bloklasa",
    "patch-format": "tuzatish formati qoʻllab-quvvatlanmasa",
    temporary: "sabab vaqtinchalik boʻlsa",
    "url-known": "server toʻgʻri manzilni bilsa",
    "wait-known": "server qancha kutish lozimligini bilsa",
    webdav: "WebDAV soʻroviga javobda",
  },
  synonyms: {
    "400": ["notoʻgʻri soʻrov", "yaroqsiz soʻrov"],
    "401": ["kirilmagan", "kirish kerak", "notoʻgʻri parol"],
    "403": ["kirish taqiqlangan", "ruxsat yoʻq"],
    "404": ["sahifa topilmadi", "sahifa yoʻq", "buzilgan havola"],
    "408": ["vaqt tugadi", "juda sekin"],
    "409": ["takror", "allaqachon bor"],
    "410": ["oʻchirilgan", "endi yoʻq"],
    "413": ["fayl juda katta", "yuklash chegarasi"],
    "414": ["manzil juda uzun"],
    "415": ["notoʻgʻri fayl turi"],
    "422": ["notoʻgʻri maʼlumot", "shaklda xato"],
    "423": ["fayl qulflangan"],
    "429": ["soʻrovlar chegarasi", "juda tez-tez"],
    "431": ["kuki juda katta"],
    "451": ["senzura", "qonun bilan bloklangan", "mualliflik huquqi"],
    "iis-440": ["sessiya tugadi"],
    "nginx-495": ["sertifikat muddati tugagan"],
    "laravel-419": ["sessiya tugadi"],
    "windows-450": ["ota-ona nazorati"],
    "exchange-457": ["parol muddati tugagan"],
  },
};

export default guidance;
