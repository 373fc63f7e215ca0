// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Turkish. */
const catalog: Catalog<"tr"> = {
  locale: "tr",
  name: "Türkçe",
  direction: "ltr",
  messages: {
    "400": {
      title: "Geçersiz istek",
      description: "İstek geçerli olmadığı için sunucu tarafından yerine getirilmedi",
    },
    "401": {
      title: "Kimlik doğrulaması gerekli",
      description: "İstemcinin, istenen kaynağa erişebilmek için geçerli kimlik bilgileri sunması gerekiyor",
    },
    "402": {
      title: "Ödeme gerekli",
      description: "Sunucunun bu isteği yerine getirmesi için ödeme yapılması gerekiyor",
    },
    "403": {
      title: "Erişim reddedildi",
      description: "Sunucu isteği anlıyor ancak yerine getirmeyi reddediyor",
    },
    "404": {
      title: "Bulunamadı",
      description: "Sunucu istenen kaynağı bulamadı veya bu kaynağın var olduğunu açıklamak istemiyor",
    },
    "405": {
      title: "Yöntem desteklenmiyor",
      description: "İstenen kaynak, istekte kullanılan yöntemi desteklemiyor",
    },
    "406": {
      title: "Kabul edilebilir seçenek yok",
      description: "İstenen kaynak, istemcinin kabul ettiği seçeneklerin hiçbirinde sunulmuyor",
    },
    "407": {
      title: "Vekil sunucuda kimlik doğrulaması gerekli",
      description: "İsteğin iletilebilmesi için istemcinin önce vekil sunucuya kimliğini doğrulatması gerekiyor",
    },
    "408": {
      title: "İstek zaman aşımına uğradı",
      description: "İsteğin tamamı zamanında ulaşmadığı için sunucu beklemeyi bıraktı",
    },
    "409": {
      title: "Çakışma",
      description: "İstek, kaynağın mevcut durumuyla çakışıyor",
    },
    "410": {
      title: "Artık mevcut değil",
      description: "Kaynak artık kullanılamıyor ve bu durum büyük olasılıkla kalıcı",
    },
    "411": {
      title: "İçerik uzunluğu gerekli",
      description: "İstemci içeriğin uzunluğunu belirtmediği sürece sunucu bu isteği işlemez",
    },
    "412": {
      title: "Ön koşul sağlanmadı",
      description: "İstemcinin belirttiği bir koşul sağlanmadığı için istek yerine getirilmedi",
    },
    "413": {
      title: "İçerik çok büyük",
      description: "İsteğin içeriği sunucu için çok büyük",
    },
    "414": {
      title: "URI çok uzun",
      description: "İstekteki adres, sunucunun kabul ettiğinden daha uzun",
    },
    "415": {
      title: "Desteklenmeyen medya türü",
      description: "İçerik, kaynağın bu yöntem için desteklemediği bir biçimde",
    },
    "416": {
      title: "İstenen aralık sunulamıyor",
      description: "Kaynağın istenen bayt aralığı gönderilemiyor",
    },
    "417": {
      title: "Beklenti karşılanamıyor",
      description: "Sunucu, istemcinin Expect başlık alanında belirttiği beklentiyi karşılayamıyor",
    },
    "418": {
      title: "Ben bir çaydanlığım",
      description: "Çaydanlıkta kahve pişmez",
    },
    "421": {
      title: "İstek yanlış sunucuya gönderildi",
      description: "İstek, istenen kaynağı bu bağlantı üzerinden sunmayan bir sunucuya ulaştı",
    },
    "422": {
      title: "İçerik işlenemiyor",
      description: "İçeriğin söz dizimi doğru, ancak anlamsal bir hata nedeniyle işlenemiyor",
    },
    "423": {
      title: "Kilitli",
      description: "Kaynak kilitli durumda",
    },
    "424": {
      title: "İlişkili işlem başarısız oldu",
      description: "İsteğin bağlı olduğu başka bir işlem başarısızlıkla sonuçlandığı için istek yerine getirilmedi",
    },
    "425": {
      title: "Çok erken",
      description: "İstek, öncekinin yinelenmesi olabileceği için sunucu onu işlemiyor; istemcinin isteği TLS el sıkışmasından sonra yeniden göndermesi önerilir",
    },
    "426": {
      title: "Protokol değişikliği gerekli",
      description: "Sunucunun bu isteği işlemesi için istemcinin başka bir protokole geçmesi gerekiyor",
    },
    "428": {
      title: "Koşullu istek gerekli",
      description: "Sunucu bu isteği yalnızca istemci bir koşul belirtirse (örneğin If-Match ile) işler",
    },
    "429": {
      title: "Çok fazla istek",
      description: "İstemci belirli bir süre içinde çok fazla istek gönderdi; yenilerini göndermeden önce beklemesi önerilir",
    },
    "431": {
      title: "İstek başlık alanları çok büyük",
      description: "İsteğin başlık alanlarından biri veya tümünün toplamı çok büyük",
    },
    "451": {
      title: "Yasal nedenlerle kullanılamıyor",
      description: "İstek yasal nedenlerle reddedildi",
    },
    "iis-440": {
      title: "Oturumun süresi doldu",
      description: "İstemcinin oturumunun süresi dolduğu veya oturum geçersiz olduğu için kullanıcının yeniden oturum açması gerekiyor",
    },
    "nginx-444": {
      title: "Yanıt yok",
      description: "Bu dahili kod, sunucunun istemciye hiçbir şey göndermeden bağlantıyı hemen kapatmasını sağlar",
    },
    "iis-449": {
      title: "Ek bilgiyle yeniden deneyin",
      description: "İstek yalnızca istemci onu sunucunun istediği bilgilerle yinelediğinde yerine getirilebilir",
    },
    "iis-451": {
      title: "Başka bir sunucuya yönlendirme",
      description: "Bu sunucu kullanıcının posta kutusuna erişemediği veya daha az verimli eriştiği için istemci başka bir sunucuya yönlendiriliyor",
    },
    "nginx-494": {
      title: "İstek başlığı veya çerez çok büyük",
      description: "İstemci çok fazla veya çok büyük başlık alanı gönderdi; nginx buna varsayılan olarak 400 durum koduyla yanıt verir",
    },
    "nginx-495": {
      title: "SSL sertifikası hatası",
      description: "İstemci sertifikası doğrulanamadı; nginx buna varsayılan olarak 400 durum koduyla yanıt verir",
    },
    "nginx-496": {
      title: "SSL sertifikası gerekli",
      description: "İstemci gerekli SSL sertifikasını göndermedi; nginx buna varsayılan olarak 400 durum koduyla yanıt verir",
    },
    "nginx-497": {
      title: "HTTPS bağlantı noktasına HTTP isteği gönderildi",
      description: "HTTPS bağlantı noktasına şifrelenmemiş bir HTTP isteği gönderildi; nginx buna varsayılan olarak 400 durum koduyla yanıt verir",
    },
    "nginx-499": {
      title: "Bağlantıyı istemci kapattı",
      description: "İstemci, sunucu yanıt gönderemeden bağlantıyı kapattı",
    },
    "laravel-419": {
      title: "Sayfanın süresi doldu",
      description: "Formun güvenlik belirteci eksik olduğu veya süresi dolduğu için kullanıcının sayfayı yeniden yüklemesi gerekiyor",
    },
    "twitter-420": {
      title: "Sakin ol",
      description: "İstemci, sınırın izin verdiğinden daha fazla istek gönderdi",
    },
    "shopify-430": {
      title: "Güvenlik nedeniyle reddedildi",
      description: "İstek bir saldırıya benzediği için reddedildi",
    },
    "shopline-433": {
      title: "İstek engellendi",
      description: "İstek bir saldırıya benzediği veya engellenmiş bir IP adresinden geldiği için engellendi",
    },
    "shopline-434": {
      title: "Hız sınırı fazlasıyla aşıldı",
      description: "İstek, istemci güvenlik denetiminin hız sınırını aştığı için engellendi",
    },
    "shopline-435": {
      title: "Aşırı yükleme saldırısı şüphesi",
      description: "İstek, sunucuyu isteklere boğan bir saldırının parçası gibi göründüğü için engellendi",
    },
    "shopline-436": {
      title: "Güvenlik ilkesi ihlal edildi",
      description: "İstek, içeriği bir güvenlik ilkesini ihlal ettiği için engellendi",
    },
    "windows-450": {
      title: "Windows ebeveyn denetimi tarafından engellendi",
      description: "Windows ebeveyn denetimi, istenen sayfaya erişimi engelliyor",
    },
    "exchange-456": {
      title: "Engellendi",
      description: "Kullanıcının hesabı engellendi",
    },
    "exchange-457": {
      title: "Parolanın süresi doldu",
      description: "Kullanıcının parolasının süresi doldu",
    },
    "aws-alb-460": {
      title: "Bağlantı erken kapatıldı",
      description: "İstemci, yük dengeleyici yanıt gönderemeden bağlantıyı kapattı",
    },
    "aws-alb-463": {
      title: "Çok fazla iletilen adres",
      description: "İsteğin X-Forwarded-For başlık alanı 30’dan fazla IP adresi içeriyor",
    },
    "aws-alb-464": {
      title: "Uyumsuz protokol",
      description: "Yük dengeleyicinin arkasındaki sunucu, isteğin protokolünü desteklemiyor",
    },
    "esri-498": {
      title: "Geçersiz belirteç",
      description: "Erişim belirteci geçersiz veya süresi dolmuş",
    },
    "esri-499": {
      title: "Belirteç gerekli",
      description: "Erişim belirteci gerekli ancak gönderilmedi",
    },
  },
  serverErrors: {
    any: {
      title: "Sunucu hatası",
      description: "Sunucu, kendi tarafında bir hata oluştuğu için isteği yerine getiremedi",
    },
    unavailable: {
      title: "Hizmet kullanılamıyor",
      description: "Sunucu aşırı yüklü veya bakımda olduğu için şu anda isteği yerine getiremiyor",
    },
  },
};

export default catalog;
