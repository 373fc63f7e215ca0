// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Client program ko kya karna chahiye",
  whatYouCanDo: "Aap kya kar sakte hain",
  reasonPhrase: "English phrase",
  product: "Product",
  area: "Kshetra",
  namesInLibraries: "Libraries mein naam",
  headerFields: "Response ke header fields",
  caching: "Cache mein rakhna",
  cacheAlways: "Cache response ko rakh sakta hai, bhale hi usmein samay na bataya gaya ho",
  cacheExplicit: "Cache response ko tabhi rakh sakta hai, jab usmein samay bataya gaya ho",
  cacheNever: "Cache ko response rakhne ki anumati nahi hai",
  cacheUnknown: "Koi source nahi batata ki cache response ko rakh sakta hai ya nahi",
  tryingAgain: "Phir se koshish",
  retryNo: "Wahi request phir se bhejne se madad nahi milti",
  retryYes: "Wahi request bina badle phir se bheji ja sakti hai",
  retryLater: "Wahi request baad mein phir se bheji ja sakti hai",
  retryAnotherConnection: "Wahi request kisi doosre connection se phir se bheji ja sakti hai",
  retryIfIdempotent: "Wahi request phir se tabhi bheji ja sakti hai, jab dohraane ka koi aur asar na ho",
  retryUndefined: "Standard tay nahi karta ki request phir se bheji ja sakti hai ya nahi",
  retryUnknown: "Koi source nahi batata ki request phir se bheji ja sakti hai ya nahi",
  clientReceives: "Client ko milta hai",
  nothing: "Kuch nahi, kyunki connection bina response ke band ho jaata hai",
  notToBeConfusedWith: "Isse alag hai",
  seeAlso: "Yeh bhi dekhein",
  substatusCodes: "Substatus code",
  note: "Tippani",
  causes: "Server settings mein kaaran",
  englishOnly: "sirf English mein",
  sources: "Sources",
  example: "Udaaharan",
  foundNothing: "Koi status code nahi mila",
};

export default words;
