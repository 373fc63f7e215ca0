// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Yr hyn y dylai rhaglen gleient ei wneud",
  whatYouCanDo: "Yr hyn y gallwch ei wneud",
  reasonPhrase: "Ymadrodd Saesneg",
  product: "Cynnyrch",
  area: "Maes",
  namesInLibraries: "Enwau mewn llyfrgelloedd",
  headerFields: "Meysydd pennyn yr ymateb",
  caching: "Storio dros dro",
  cacheAlways: "Caiff storfa dros dro gadw’r ymateb hyd yn oed os nad yw’n dweud am ba hyd",
  cacheExplicit: "Caiff storfa dros dro gadw’r ymateb dim ond os yw’n dweud am ba hyd",
  cacheNever: "Ni chaiff storfa dros dro gadw’r ymateb",
  cacheUnknown: "Nid oes ffynhonnell yn dweud a gaiff storfa dros dro gadw’r ymateb",
  tryingAgain: "Rhoi cynnig arall arni",
  retryNo: "Nid yw anfon yr un cais eto’n helpu",
  retryYes: "Gellir anfon yr un cais eto fel y mae",
  retryLater: "Gellir anfon yr un cais eto’n ddiweddarach",
  retryAnotherConnection: "Gellir anfon yr un cais eto dros gysylltiad arall",
  retryIfIdempotent: "Gellir anfon yr un cais eto dim ond os nad oes effaith bellach i’w ailadrodd",
  retryUndefined: "Nid yw’r safon yn diffinio a ellir anfon y cais eto",
  retryUnknown: "Nid oes ffynhonnell yn dweud a ellir anfon y cais eto",
  clientReceives: "Mae’r cleient yn derbyn",
  nothing: "Dim byd, gan fod y cysylltiad yn cael ei gau heb ymateb",
  notToBeConfusedWith: "Peidiwch â drysu â",
  seeAlso: "Gweler hefyd",
  substatusCodes: "Is-godau statws",
  note: "Nodyn",
  causes: "Achosion yng ngosodiadau’r gweinydd",
  englishOnly: "yn Saesneg yn unig",
  sources: "Ffynonellau",
  example: "Enghraifft",
  foundNothing: "Nid oes cod statws yn cyfateb",
};

export default words;
