// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Klient proqramına nə etmək tövsiyə olunur",
  whatYouCanDo: "Nə edə bilərsiniz",
  reasonPhrase: "İngiliscə ifadə",
  product: "Məhsul",
  area: "Sahə",
  namesInLibraries: "Kitabxanalarda adlar",
  headerFields: "Cavabın başlıq sahələri",
  caching: "Keşləmə",
  cacheAlways: "Müddət göstərilməsə də, keş cavabı saxlaya bilər",
  cacheExplicit: "Keş cavabı yalnız müddət göstərilibsə saxlaya bilər",
  cacheNever: "Keşə cavabı saxlamaq olmaz",
  cacheUnknown: "Heç bir mənbə keşin cavabı saxlaya bilib-bilməyəcəyini demir",
  tryingAgain: "Yenidən cəhd",
  retryNo: "Eyni sorğunu yenidən göndərmək kömək etmir",
  retryYes: "Eyni sorğu olduğu kimi yenidən göndərilə bilər",
  retryLater: "Eyni sorğu sonra yenidən göndərilə bilər",
  retryAnotherConnection: "Eyni sorğu başqa bağlantı ilə yenidən göndərilə bilər",
  retryIfIdempotent: "Eyni sorğu yalnız təkrarın başqa təsiri olmadıqda yenidən göndərilə bilər",
  retryUndefined: "Standart sorğunun yenidən göndərilə bilib-bilməyəcəyini müəyyən etmir",
  retryUnknown: "Heç bir mənbə sorğunun yenidən göndərilə bilib-bilməyəcəyini demir",
  clientReceives: "Klient alır",
  nothing: "Heç nə, çünki bağlantı cavabsız bağlanır",
  notToBeConfusedWith: "Bununla qarışdırmayın",
  seeAlso: "Həmçinin baxın",
  substatusCodes: "Alt status kodları",
  note: "Qeyd",
  causes: "Server parametrlərindəki səbəblər",
  englishOnly: "yalnız ingiliscə",
  sources: "Mənbələr",
  example: "Nümunə",
  foundNothing: "Uyğun status kodu yoxdur",
};

export default words;
