// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "क्लायंट प्रोग्रामने काय करणे योग्य ठरेल",
  whatYouCanDo: "तुम्ही काय करू शकता",
  reasonPhrase: "इंग्रजी वाक्यांश",
  product: "उत्पादन",
  area: "क्षेत्र",
  namesInLibraries: "लायब्ररींमधील नावे",
  headerFields: "प्रतिसादाची हेडर फील्ड",
  caching: "कॅशमध्ये ठेवणे",
  cacheAlways: "किती काळ हे सांगितले नसले तरी कॅश प्रतिसाद साठवू शकते",
  cacheExplicit: "किती काळ हे सांगितले असेल तरच कॅश प्रतिसाद साठवू शकते",
  cacheNever: "कॅशला प्रतिसाद साठवण्याची परवानगी नाही",
  cacheUnknown: "कॅश प्रतिसाद साठवू शकते का, हे कोणताही स्रोत सांगत नाही",
  tryingAgain: "पुन्हा प्रयत्न",
  retryNo: "तीच विनंती पुन्हा पाठवून उपयोग होत नाही",
  retryYes: "तीच विनंती न बदलता पुन्हा पाठवता येते",
  retryLater: "तीच विनंती नंतर पुन्हा पाठवता येते",
  retryAnotherConnection: "तीच विनंती दुसऱ्या कनेक्शनवरून पुन्हा पाठवता येते",
  retryIfIdempotent: "पुनरावृत्तीचा आणखी परिणाम होत नसेल तरच तीच विनंती पुन्हा पाठवता येते",
  retryUndefined: "विनंती पुन्हा पाठवता येते का, हे मानक ठरवत नाही",
  retryUnknown: "विनंती पुन्हा पाठवता येते का, हे कोणताही स्रोत सांगत नाही",
  clientReceives: "क्लायंटला मिळते",
  nothing: "काहीही नाही, कारण कनेक्शन प्रतिसादाविना बंद होते",
  notToBeConfusedWith: "याच्याशी गल्लत करू नका",
  seeAlso: "हेही पहा",
  substatusCodes: "उप-स्थिती कोड",
  note: "टीप",
  causes: "सर्व्हर सेटिंगमधील कारणे",
  englishOnly: "फक्त इंग्रजीत",
  sources: "स्रोत",
  example: "उदाहरण",
  foundNothing: "एकही स्थिती कोड जुळला नाही",
};

export default words;
