// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "What a client program should do",
  whatYouCanDo: "What you can do",
  reasonPhrase: "Reason phrase",
  product: "Product",
  area: "Area",
  namesInLibraries: "Names in libraries",
  headerFields: "Header fields of the response",
  caching: "Caching",
  cacheAlways: "A cache may store the response even if it does not say for how long",
  cacheExplicit: "A cache may store the response only if it says for how long",
  cacheNever: "A cache must not store the response",
  cacheUnknown: "No source says whether a cache may store the response",
  tryingAgain: "Trying again",
  retryNo: "Sending the same request again does not help",
  retryYes: "The same request may be sent again as it is",
  retryLater: "The same request may be sent again later",
  retryAnotherConnection: "The same request may be sent again over another connection",
  retryIfIdempotent: "The same request may be sent again only if sending it twice has no further effect",
  retryUndefined: "The standard does not define whether the request may be sent again",
  retryUnknown: "No source says whether the request may be sent again",
  clientReceives: "The client receives",
  nothing: "Nothing, as the connection is closed without an answer",
  notToBeConfusedWith: "Not to be confused with",
  seeAlso: "See also",
  substatusCodes: "Substatus codes",
  note: "Note",
  causes: "Causes in server settings",
  englishOnly: "in English only",
  sources: "Sources",
  example: "Example",
  foundNothing: "No status code fits",
};

export default words;
