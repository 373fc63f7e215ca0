// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "क्लाइन्ट प्रोग्रामले के गर्दा राम्रो हुन्छ",
  whatYouCanDo: "तपाईं के गर्न सक्नुहुन्छ",
  reasonPhrase: "अङ्ग्रेजी वाक्यांश",
  product: "उत्पादन",
  area: "क्षेत्र",
  namesInLibraries: "लाइब्रेरीहरूमा नाम",
  headerFields: "जवाफका हेडर फिल्ड",
  caching: "क्यासमा राख्ने",
  cacheAlways: "समय नतोकिए पनि क्यासले जवाफ राख्न सक्छ",
  cacheExplicit: "समय तोकिए मात्र क्यासले जवाफ राख्न सक्छ",
  cacheNever: "क्यासलाई जवाफ राख्ने अनुमति छैन",
  cacheUnknown: "क्यासले जवाफ राख्न सक्छ कि सक्दैन, कुनै स्रोतले भन्दैन",
  tryingAgain: "फेरि प्रयास",
  retryNo: "उही अनुरोध फेरि पठाएर फाइदा हुँदैन",
  retryYes: "उही अनुरोध नबदली फेरि पठाउन सकिन्छ",
  retryLater: "उही अनुरोध पछि फेरि पठाउन सकिन्छ",
  retryAnotherConnection: "उही अनुरोध अर्को जडानबाट फेरि पठाउन सकिन्छ",
  retryIfIdempotent: "दोहोर्‍याउँदा अरू असर नभए मात्र उही अनुरोध फेरि पठाउन सकिन्छ",
  retryUndefined: "अनुरोध फेरि पठाउन सकिन्छ कि सकिँदैन, मापदण्डले तोक्दैन",
  retryUnknown: "अनुरोध फेरि पठाउन सकिन्छ कि सकिँदैन, कुनै स्रोतले भन्दैन",
  clientReceives: "क्लाइन्टले पाउने",
  nothing: "केही पनि होइन, किनकि जडान जवाफबिना बन्द हुन्छ",
  notToBeConfusedWith: "यससँग नझुक्किनुहोस्",
  seeAlso: "यो पनि हेर्नुहोस्",
  substatusCodes: "उप-स्थिति कोड",
  note: "टिप्पणी",
  causes: "सर्भर सेटिङमा कारणहरू",
  englishOnly: "अङ्ग्रेजीमा मात्र",
  sources: "स्रोतहरू",
  example: "उदाहरण",
  foundNothing: "कुनै स्थिति कोड भेटिएन",
};

export default words;
