// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Azerbaijani. */
const guidance: Guidance<"az"> = {
  locale: "az",
  direction: "ltr",
  faults: {
    connection: "Problem bağlantıda idi: eyni sorğu başqa bağlantı ilə uğurlu ola bilər",
    credentials: "Növbə klientdədir: sorğuya etibarlı giriş məlumatları lazımdır",
    pace: "Klientin gözləmək növbəsidir: çox qısa müddətdə həddən çox sorğu gəlib",
    policy: "Sorğu qəsdən rədd edilib: ona yalnız qaydaları qoyanlar icazə verə bilər",
    request: "Növbə klientdədir: uğurlu ola bilməsi üçün sorğunun dəyişməsi lazımdır",
    state: "Sorğunun uğurlu ola bilməsi üçün resursun və ya hesabın vəziyyətinin dəyişməsi lazımdır",
  },
  steps: {
    "ask-permission": {
      reader: "Hesabı, cihazı və ya şəbəkəni idarə edəndən icazə istəyin",
      client: "Hesabın, onun giriş məlumatlarının və şəbəkənin nəyə icazə verdiyini yoxlayın",
    },
    "change-protocol": {
      reader: "https:// ilə başlayan ünvan və yenilənmiş brauzer və ya tətbiq işlədin",
      client: "Serverin dəstəklədiyi protokolu işlədin, məsələn, HTTPS və ya Upgrade başlıq sahəsindəkilərdən biri",
    },
    "check-address": {
      reader: "Ünvanda yazı səhvi olub-olmadığını yoxlayın",
      client: "Klientin qurduğu ünvanı yoxlayın",
    },
    "choose-format": {
      reader: "Başqa fayl növü və ya başqa dil seçin",
      client: "Serverin dəstəklədiyi formatları göndərin və istəyin",
    },
    "clear-cookies": {
      reader: "Brauzerdə bu saytın kukilərini silin",
      client: "Kukilər daxil olmaqla, daha az və daha kiçik başlıq sahələri göndərin",
    },
    "correct-input": {
      reader: "Daxil etdiklərinizi yoxlayın və düzəldin",
      client: "Nəyin səhv olduğunu cavabda oxuyun və sorğunun məzmununu düzəldin",
    },
    "look-elsewhere": {
      reader: "Səhifəni saytın ana səhifəsindən başlayaraq və ya başqa yerdə axtarın",
      client: "Bu ünvana gətirən keçidi silin",
    },
    pay: {
      reader: "Ödənilməmiş haqq və ya abunə olub-olmadığını yoxlayın",
      client: "Klientin işlətdiyi hesab üçün ödəniş edilib-edilmədiyini yoxlayın",
    },
    reconnect: {
      reader: "Yenidən cəhd edin, kömək etməsə, internet bağlantısını yoxlayın",
      client: "Təkrarı təhlükəsizdirsə, sorğunu yeni bağlantı ilə yenidən göndərin",
    },
    report: {
      reader: "Nə etdiyinizi saytı və ya tətbiqi idarə edənlərə deyin",
      client: "Sorğunu serverin sənədləri ilə müqayisə edin",
    },
    "send-less": {
      reader: "Daha kiçik fayl seçin",
      client: "Daha az məzmun göndərin və ya server idarəçilərindən daha yüksək hədd istəyin",
    },
    "sign-in": {
      reader: "Yenidən daxil olun, köhnə parol artıq işləmirsə, yeni parolla",
      client: "Etibarlı giriş məlumatları əldə edin və sorğu ilə göndərin",
    },
    "start-over": {
      reader: "Səhifəni yenidən yükləyin və əvvəldən başlayın",
      client: "Resursun cari vəziyyətini alın və ondan yeni sorğu qurun",
    },
    "try-another-network": {
      reader: "VPN olmadan və ya başqa şəbəkədən yenidən cəhd edin",
      client: "Klientin IP ünvanının bloklanıb-bloklanmadığını yoxlayın",
    },
    "use-certificate": {
      reader: "Brauzer istəyəndə etibarlı sertifikat seçin",
      client: "Serverin qəbul etdiyi klient sertifikatı ilə qoşulun",
    },
    wait: {
      reader: "Yenidən cəhd etməzdən əvvəl bir az gözləyin",
      client: "Retry-After başlıq sahəsinin göstərdiyi qədər, o yoxdursa, hər cəhddən sonra daha çox gözləyin",
    },
  },
  retry: {
    "acceptable-form": "Accept başlıq sahələrində başqasını istəyin və ya cavabdakı siyahıdan seçin",
    "after-handshake": "TLS bağlantısı qurulana qədər gözləyin və sorğunu erkən verilənlər (early data) kimi göndərməyin",
    "allowed-method": "Allow başlıq sahəsində olan metodu işlədin",
    "asked-information": "Cavabın istədiyi məlumatı əlavə edin",
    "client-certificate": "Serverin yoxlaya bildiyi klient sertifikatı ilə qoşulun",
    "content-length": "Məzmunun uzunluğunu Content-Length başlıq sahəsində göstərin",
    "correct-request": "Sorğunu düzəldin",
    "current-condition": "Resursun cari vəziyyətini alın və ona uyğun şərt göndərin",
    "less-content": "Daha az məzmun göndərin və ya Retry-After başlıq sahəsinin göstərdiyi qədər gözləyin",
    "lock-token": "Kilid tokenini If başlıq sahəsində göndərin və ya resursun kilidi açılana qədər gözləyin",
    "new-address": "Bu sorğunu və sonrakıları cavabdakı ünvana göndərin",
    "new-connection": "Yeni bağlantı açın",
    "new-form": "Səhifəni yenidən yükləyin və formasını yenidən göndərin",
    "no-expectation": "Expect başlıq sahəsini çıxarın",
    "nothing-defined": "Bu status kodu üçün heç nə müəyyən edilməyib",
    "nothing-helps": "Sorğunun heç bir dəyişikliyi kömək etmir",
    "other-credentials": "Rəddin səbəbi giriş məlumatlarıdırsa, başqalarını göndərin",
    "resolve-conflict": "Ziddiyyəti həll edin",
    "send-credentials": "Etibarlı və ya əvvəlkindən fərqli giriş məlumatları göndərin",
    "shorter-address": "Ünvanı qısaldın və ya onun məlumatlarını məzmun kimi göndərin",
    "smaller-fields": "Daha az və ya daha kiçik başlıq sahələri göndərin",
    "supported-format": "Məzmunu resursun dəstəklədiyi növ və kodlaşdırma ilə göndərin",
    "supported-protocol": "Serverin dəstəklədiyi protokolu işlədin, məsələn, Upgrade başlıq sahəsindəkilərdən biri",
    tls: "TLS ilə qoşulun",
    "valid-range": "Resursun cari uzunluğu daxilində aralıq istəyin və ya Range başlıq sahəsini çıxarın",
    wait: "Gözləyin, Retry-After başlıq sahəsi varsa, onun göstərdiyi qədər",
  },
  conditions: {
    always: "həmişə",
    "byte-range": "sorğu bayt aralığı istəyibsə",
    "content-coding": "məzmun kodlaşdırması dəstəklənmirsə",
    "media-type": "məzmun növü dəstəklənmirsə",
    "over-http-1-1": "HTTP/1.1 ilə",
    "own-blocking": "girişi cavabı göndərənin özü bloklayırsa",
    "patch-format": "yamaq formatı dəstəklənmirsə",
    temporary: "səbəb müvəqqətidirsə",
    "url-known": "server düzgün ünvanı bilirsə",
    "wait-known": "server nə qədər gözləmək lazım olduğunu bilirsə",
    webdav: "WebDAV sorğusuna cavabda",
  },
  synonyms: {
    "400": ["səhv sorğu", "yanlış sorğu"],
    "401": ["daxil olunmayıb", "giriş tələb olunur", "səhv parol"],
    "403": ["giriş qadağandır", "icazə yoxdur"],
    "404": ["səhifə tapılmadı", "səhifə yoxdur", "qırıq keçid"],
    "408": ["vaxt bitdi", "çox yavaş"],
    "409": ["təkrar", "artıq mövcuddur"],
    "410": ["silinib", "artıq yoxdur"],
    "413": ["fayl çox böyükdür", "yükləmə həddi"],
    "414": ["ünvan çox uzundur"],
    "415": ["səhv fayl növü"],
    "422": ["yanlış məlumat", "formada səhv"],
    "423": ["fayl kilidlidir", "istifadədədir"],
    "429": ["sorğu limiti", "çox tez-tez"],
    "431": ["kuki çox böyükdür"],
    "451": ["senzura", "qanunla bloklanıb", "müəllif hüququ"],
    "iis-440": ["sessiya bitib"],
    "nginx-495": ["sertifikatın vaxtı bitib"],
    "nginx-499": ["klient ayrıldı"],
    "laravel-419": ["sessiya bitib", "səhifənin vaxtı bitib"],
    "windows-450": ["valideyn nəzarəti"],
    "exchange-456": ["hesab bloklanıb"],
    "exchange-457": ["parolun vaxtı bitib"],
  },
};

export default guidance;
