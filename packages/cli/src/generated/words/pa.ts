// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "ਕਲਾਇੰਟ ਪ੍ਰੋਗਰਾਮ ਨੂੰ ਕੀ ਕਰਨਾ ਚਾਹੀਦਾ ਹੈ",
  whatYouCanDo: "ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ",
  reasonPhrase: "ਅੰਗਰੇਜ਼ੀ ਵਾਕੰਸ਼",
  product: "ਉਤਪਾਦ",
  area: "ਖੇਤਰ",
  namesInLibraries: "ਲਾਇਬ੍ਰੇਰੀਆਂ ਵਿੱਚ ਨਾਂ",
  headerFields: "ਜਵਾਬ ਦੇ ਹੈਡਰ ਫੀਲਡ",
  caching: "ਕੈਸ਼ ਵਿੱਚ ਰੱਖਣਾ",
  cacheAlways: "ਸਮਾਂ ਨਾ ਦੱਸਿਆ ਹੋਵੇ ਤਾਂ ਵੀ ਕੈਸ਼ ਜਵਾਬ ਰੱਖ ਸਕਦਾ ਹੈ",
  cacheExplicit: "ਸਮਾਂ ਦੱਸਿਆ ਹੋਵੇ ਤਾਂ ਹੀ ਕੈਸ਼ ਜਵਾਬ ਰੱਖ ਸਕਦਾ ਹੈ",
  cacheNever: "ਕੈਸ਼ ਨੂੰ ਜਵਾਬ ਰੱਖਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ",
  cacheUnknown: "ਕੋਈ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਕੈਸ਼ ਜਵਾਬ ਰੱਖ ਸਕਦਾ ਹੈ ਜਾਂ ਨਹੀਂ",
  tryingAgain: "ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼",
  retryNo: "ਉਹੀ ਬੇਨਤੀ ਦੁਬਾਰਾ ਭੇਜਣ ਦਾ ਫਾਇਦਾ ਨਹੀਂ",
  retryYes: "ਉਹੀ ਬੇਨਤੀ ਬਿਨਾਂ ਬਦਲੇ ਦੁਬਾਰਾ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ",
  retryLater: "ਉਹੀ ਬੇਨਤੀ ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ",
  retryAnotherConnection: "ਉਹੀ ਬੇਨਤੀ ਹੋਰ ਕਨੈਕਸ਼ਨ ਰਾਹੀਂ ਦੁਬਾਰਾ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ",
  retryIfIdempotent: "ਉਹੀ ਬੇਨਤੀ ਤਾਂ ਹੀ ਦੁਬਾਰਾ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ ਜੇ ਦੁਹਰਾਉਣ ਦਾ ਹੋਰ ਕੋਈ ਅਸਰ ਨਾ ਹੋਵੇ",
  retryUndefined: "ਮਿਆਰ ਇਹ ਤੈਅ ਨਹੀਂ ਕਰਦਾ ਕਿ ਬੇਨਤੀ ਦੁਬਾਰਾ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ ਜਾਂ ਨਹੀਂ",
  retryUnknown: "ਕੋਈ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਬੇਨਤੀ ਦੁਬਾਰਾ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ ਜਾਂ ਨਹੀਂ",
  clientReceives: "ਕਲਾਇੰਟ ਨੂੰ ਮਿਲਦਾ ਹੈ",
  nothing: "ਕੁਝ ਨਹੀਂ, ਕਿਉਂਕਿ ਕਨੈਕਸ਼ਨ ਜਵਾਬ ਤੋਂ ਬਿਨਾਂ ਬੰਦ ਹੁੰਦਾ ਹੈ",
  notToBeConfusedWith: "ਇਸ ਨਾਲ ਨਾ ਰਲਾਓ",
  seeAlso: "ਇਹ ਵੀ ਵੇਖੋ",
  substatusCodes: "ਉਪ-ਸਥਿਤੀ ਕੋਡ",
  note: "ਨੋਟ",
  causes: "ਸਰਵਰ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਕਾਰਨ",
  englishOnly: "ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ",
  sources: "ਸਰੋਤ",
  example: "ਉਦਾਹਰਨ",
  foundNothing: "ਕੋਈ ਸਥਿਤੀ ਕੋਡ ਨਹੀਂ ਮਿਲਿਆ",
};

export default words;
