// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Bir istemci programının yapması önerilenler",
  whatYouCanDo: "Neler yapabilirsiniz",
  reasonPhrase: "İngilizce ifade",
  product: "Ürün",
  area: "Bölüm",
  namesInLibraries: "Kitaplıklardaki adlar",
  headerFields: "Yanıtın başlık alanları",
  caching: "Önbelleğe alma",
  cacheAlways: "Önbellek, ne kadar süreyle olduğu belirtilmese de yanıtı saklayabilir",
  cacheExplicit: "Önbellek, yanıtı yalnızca ne kadar süreyle olduğu belirtilmişse saklayabilir",
  cacheNever: "Önbellek yanıtı saklayamaz",
  cacheUnknown: "Hiçbir kaynak önbelleğin yanıtı saklayıp saklayamayacağını söylemiyor",
  tryingAgain: "Yeniden deneme",
  retryNo: "Aynı isteği yeniden göndermek işe yaramaz",
  retryYes: "Aynı istek olduğu gibi yeniden gönderilebilir",
  retryLater: "Aynı istek daha sonra yeniden gönderilebilir",
  retryAnotherConnection: "Aynı istek başka bir bağlantı üzerinden yeniden gönderilebilir",
  retryIfIdempotent: "Aynı istek yalnızca yinelenmesinin başka bir etkisi yoksa yeniden gönderilebilir",
  retryUndefined: "Standart, isteğin yeniden gönderilip gönderilemeyeceğini tanımlamıyor",
  retryUnknown: "Hiçbir kaynak isteğin yeniden gönderilip gönderilemeyeceğini söylemiyor",
  clientReceives: "İstemcinin aldığı",
  nothing: "Hiçbir şey, çünkü bağlantı yanıtsız kapatılır",
  notToBeConfusedWith: "Şunlarla karıştırılmamalı",
  seeAlso: "Ayrıca bakın",
  substatusCodes: "Alt durum kodları",
  note: "Not",
  causes: "Sunucu ayarlarındaki nedenler",
  englishOnly: "yalnızca İngilizce",
  sources: "Kaynaklar",
  example: "Örnek",
  foundNothing: "Uyan bir durum kodu yok",
};

export default words;
