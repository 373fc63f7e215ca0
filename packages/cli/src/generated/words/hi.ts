// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "क्लाइंट प्रोग्राम को क्या करना चाहिए",
  whatYouCanDo: "आप क्या कर सकते हैं",
  reasonPhrase: "अंग्रेज़ी वाक्यांश",
  product: "प्रॉडक्ट",
  area: "क्षेत्र",
  namesInLibraries: "लाइब्रेरी में नाम",
  headerFields: "जवाब के हेडर फ़ील्ड",
  caching: "कैश में रखना",
  cacheAlways: "कैश जवाब को रख सकता है, भले ही उसमें समय न बताया गया हो",
  cacheExplicit: "कैश जवाब को तभी रख सकता है, जब उसमें समय बताया गया हो",
  cacheNever: "कैश को जवाब रखने की अनुमति नहीं है",
  cacheUnknown: "कोई स्रोत नहीं बताता कि कैश जवाब को रख सकता है या नहीं",
  tryingAgain: "फिर से कोशिश करना",
  retryNo: "वही अनुरोध फिर से भेजने से मदद नहीं मिलती",
  retryYes: "वही अनुरोध बिना बदले फिर से भेजा जा सकता है",
  retryLater: "वही अनुरोध बाद में फिर से भेजा जा सकता है",
  retryAnotherConnection: "वही अनुरोध किसी दूसरे कनेक्शन से फिर से भेजा जा सकता है",
  retryIfIdempotent: "वही अनुरोध फिर से तभी भेजा जा सकता है, जब दोहराने का कोई और असर न हो",
  retryUndefined: "मानक तय नहीं करता कि अनुरोध फिर से भेजा जा सकता है या नहीं",
  retryUnknown: "कोई स्रोत नहीं बताता कि अनुरोध फिर से भेजा जा सकता है या नहीं",
  clientReceives: "क्लाइंट को मिलता है",
  nothing: "कुछ नहीं, क्योंकि कनेक्शन बिना जवाब के बंद हो जाता है",
  notToBeConfusedWith: "इनसे अलग",
  seeAlso: "यह भी देखें",
  substatusCodes: "सबस्टेटस कोड",
  note: "टिप्पणी",
  causes: "सर्वर की सेटिंग में कारण",
  englishOnly: "सिर्फ़ अंग्रेज़ी में",
  sources: "स्रोत",
  example: "उदाहरण",
  foundNothing: "कोई स्टेटस कोड नहीं मिला",
};

export default words;
