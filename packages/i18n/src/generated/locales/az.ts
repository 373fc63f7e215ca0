// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Azerbaijani. */
const catalog: Catalog<"az"> = {
  locale: "az",
  name: "azərbaycan",
  direction: "ltr",
  messages: {
    "400": {
      title: "Yanlış sorğu",
      description: "Sorğu düzgün olmadığı üçün server onu yerinə yetirmədi",
    },
    "401": {
      title: "Autentifikasiya tələb olunur",
      description: "Klient tələb olunan resursa daxil olmaq üçün etibarlı giriş məlumatları təqdim etməlidir",
    },
    "402": {
      title: "Ödəniş tələb olunur",
      description: "Server bu sorğunu yalnız ödənişdən sonra yerinə yetirəcək",
    },
    "403": {
      title: "Giriş qadağandır",
      description: "Server sorğunu başa düşür, lakin onu yerinə yetirməkdən imtina edir",
    },
    "404": {
      title: "Tapılmadı",
      description: "Server tələb olunan resursu tapmadı və ya onun mövcud olduğunu bildirmək istəmir",
    },
    "405": {
      title: "Metod dəstəklənmir",
      description: "Tələb olunan resurs sorğuda göstərilən metodu dəstəkləmir",
    },
    "406": {
      title: "Uyğun variant yoxdur",
      description: "Tələb olunan resurs klientin qəbul etdiyi variantların heç birində mövcud deyil",
    },
    "407": {
      title: "Proksi serverdə autentifikasiya tələb olunur",
      description: "Sorğunun ötürülməsi üçün klient əvvəlcə proksi serverdə autentifikasiyadan keçməlidir",
    },
    "408": {
      title: "Sorğunun vaxtı bitdi",
      description: "Sorğu tam şəkildə vaxtında gəlmədiyi üçün server gözləməyi dayandırdı",
    },
    "409": {
      title: "Ziddiyyət",
      description: "Sorğu resursun cari vəziyyəti ilə ziddiyyət təşkil edir",
    },
    "410": {
      title: "Artıq mövcud deyil",
      description: "Resurs artıq əlçatan deyil və bu, çox güman ki, həmişəlikdir",
    },
    "411": {
      title: "Məzmunun uzunluğu tələb olunur",
      description: "Klient məzmunun uzunluğunu göstərməsə, server bu sorğunu emal etməyəcək",
    },
    "412": {
      title: "Şərt ödənilmədi",
      description: "Klientin qoyduğu şərt ödənilmədiyi üçün sorğu yerinə yetirilmədi",
    },
    "413": {
      title: "Məzmun çox böyükdür",
      description: "Sorğunun məzmunu server üçün çox böyükdür",
    },
    "414": {
      title: "URI çox uzundur",
      description: "Sorğudakı ünvan serverin qəbul etdiyindən uzundur",
    },
    "415": {
      title: "Məzmun növü dəstəklənmir",
      description: "Məzmun resursun bu metod üçün dəstəkləmədiyi formatdadır",
    },
    "416": {
      title: "Tələb olunan diapazon əlçatan deyil",
      description: "Server resursun tələb olunan bayt diapazonunu təqdim edə bilmir",
    },
    "417": {
      title: "Gözlənti yerinə yetirilmədi",
      description: "Server klientin Expect başlıq sahəsində göstərdiyi gözləntini yerinə yetirə bilmir",
    },
    "418": {
      title: "Mən çaynikəm",
      description: "Çaynikdə qəhvə bişirmək olmaz",
    },
    "421": {
      title: "Sorğu yanlış serverə göndərilib",
      description: "Sorğu tələb olunan resursu bu bağlantı üzərindən təqdim etməyən serverə çatıb",
    },
    "422": {
      title: "Məzmunu emal etmək mümkün deyil",
      description: "Məzmun sintaktik cəhətdən düzgündür, lakin semantik xəta səbəbindən emal edilə bilmir",
    },
    "423": {
      title: "Kilidlənib",
      description: "Resurs kilidlənib",
    },
    "424": {
      title: "Əlaqəli əməliyyat uğursuz oldu",
      description: "Sorğu yerinə yetirilmədi, çünki onun asılı olduğu əməliyyat uğursuz oldu",
    },
    "425": {
      title: "Çox tezdir",
      description: "Sorğu əvvəlki sorğunun təkrarı ola biləcəyi üçün server onu emal etmir, klientə isə onu TLS bağlantısı qurulandan sonra yenidən göndərmək tövsiyə olunur",
    },
    "426": {
      title: "Protokolun dəyişdirilməsi tələb olunur",
      description: "Serverin bu sorğunu emal etməsi üçün klient başqa protokola keçməlidir",
    },
    "428": {
      title: "Şərtli sorğu tələb olunur",
      description: "Server sorğunu yalnız klient ona, məsələn, If-Match ilə şərt əlavə etdikdə emal edir",
    },
    "429": {
      title: "Həddindən artıq sorğu",
      description: "Klient müəyyən müddətdə həddindən artıq sorğu göndərib və ona yenilərini göndərməzdən əvvəl gözləmək tövsiyə olunur",
    },
    "431": {
      title: "Sorğunun başlıq sahələri çox böyükdür",
      description: "Sorğunun başlıq sahələrindən biri və ya onların cəmi çox böyükdür",
    },
    "451": {
      title: "Hüquqi səbəblərə görə əlçatan deyil",
      description: "Sorğu hüquqi səbəblərə görə rədd edildi",
    },
    "iis-440": {
      title: "Sessiyanın vaxtı bitib",
      description: "Klientin sessiyasının vaxtı bitdiyi və ya sessiya etibarsız olduğu üçün istifadəçi yenidən daxil olmalıdır",
    },
    "nginx-444": {
      title: "Cavab yoxdur",
      description: "Bu daxili kod serverin klientə heç nə göndərmədən bağlantını dərhal kəsməsini təmin edir",
    },
    "iis-449": {
      title: "Əlavə məlumatla təkrar cəhd edin",
      description: "Sorğu yalnız klient onu serverin tələb etdiyi məlumatlarla təkrarladıqda yerinə yetirilə bilər",
    },
    "iis-451": {
      title: "Başqa serverə yönləndirmə",
      description: "Bu server istifadəçinin poçt qutusuna daxil ola bilmədiyi və ya onunla daha az səmərəli işlədiyi üçün klient başqa serverə yönləndirilir",
    },
    "nginx-494": {
      title: "Sorğu başlığı və ya kuki çox böyükdür",
      description: "Klient həddindən artıq çox və ya çox böyük başlıq sahəsi göndərib, nginx isə buna standart olaraq 400 status kodu ilə cavab verir",
    },
    "nginx-495": {
      title: "SSL sertifikatı xətası",
      description: "Klientin sertifikatı yoxlamadan keçməyib, nginx isə buna standart olaraq 400 status kodu ilə cavab verir",
    },
    "nginx-496": {
      title: "SSL sertifikatı tələb olunur",
      description: "Klient tələb olunan SSL sertifikatını göndərməyib, nginx isə buna standart olaraq 400 status kodu ilə cavab verir",
    },
    "nginx-497": {
      title: "HTTP sorğusu HTTPS portuna göndərilib",
      description: "HTTPS portuna şifrələnməmiş HTTP sorğusu göndərilib, nginx isə buna standart olaraq 400 status kodu ilə cavab verir",
    },
    "nginx-499": {
      title: "Bağlantını klient kəsdi",
      description: "Server cavab göndərməzdən əvvəl klient bağlantını kəsdi",
    },
    "laravel-419": {
      title: "Səhifənin vaxtı bitib",
      description: "Formanın təhlükəsizlik tokeni olmadığı və ya vaxtı bitdiyi üçün istifadəçi səhifəni yenidən yükləməlidir",
    },
    "twitter-420": {
      title: "Sakit ol",
      description: "Klient limitin icazə verdiyindən daha çox sorğu göndərib",
    },
    "shopify-430": {
      title: "Təhlükəsizlik səbəbi ilə rədd edildi",
      description: "Sorğu hücuma bənzədiyi üçün rədd edildi",
    },
    "shopline-433": {
      title: "Sorğu bloklandı",
      description: "Sorğu hücuma bənzədiyi və ya bloklanmış IP ünvanından gəldiyi üçün bloklandı",
    },
    "shopline-434": {
      title: "Tezlik limiti xeyli aşılıb",
      description: "Klient təhlükəsizlik yoxlamasının tezlik limitini aşdığı üçün sorğu bloklandı",
    },
    "shopline-435": {
      title: "Həddən artıq yükləmə hücumu şübhəsi",
      description: "Sorğu serveri sorğularla dolduran hücumun bir hissəsinə bənzədiyi üçün bloklandı",
    },
    "shopline-436": {
      title: "Təhlükəsizlik siyasəti pozulub",
      description: "Sorğunun məzmunu təhlükəsizlik siyasətini pozduğu üçün sorğu bloklandı",
    },
    "windows-450": {
      title: "Windows valideyn nəzarəti tərəfindən bloklandı",
      description: "Windows valideyn nəzarəti tələb olunan səhifəyə girişi bloklayır",
    },
    "exchange-456": {
      title: "Bloklanıb",
      description: "İstifadəçinin hesabı bloklanıb",
    },
    "exchange-457": {
      title: "Parolun vaxtı bitib",
      description: "İstifadəçinin parolunun vaxtı bitib",
    },
    "aws-alb-460": {
      title: "Bağlantı vaxtından əvvəl kəsildi",
      description: "Yük balanslaşdırıcısı cavab göndərməzdən əvvəl klient bağlantını kəsdi",
    },
    "aws-alb-463": {
      title: "Həddən artıq yönləndirilmiş ünvan",
      description: "Sorğunun X-Forwarded-For başlıq sahəsində 30-dan çox IP ünvanı var",
    },
    "aws-alb-464": {
      title: "Uyğun olmayan protokol",
      description: "Yük balanslaşdırıcısının arxasındakı server sorğunun protokolunu dəstəkləmir",
    },
    "esri-498": {
      title: "Yanlış token",
      description: "Giriş tokeni etibarsızdır və ya vaxtı bitib",
    },
    "esri-499": {
      title: "Token tələb olunur",
      description: "Giriş tokeni tələb olunur, lakin göndərilməyib",
    },
  },
  serverErrors: {
    any: {
      title: "Server xətası",
      description: "Server tərəfində xəta baş verdiyi üçün server sorğunu yerinə yetirə bilmədi",
    },
    unavailable: {
      title: "Xidmət əlçatan deyil",
      description: "Server həddən artıq yükləndiyi və ya ona texniki xidmət göstərildiyi üçün sorğunu hazırda yerinə yetirə bilmir",
    },
  },
};

export default catalog;
