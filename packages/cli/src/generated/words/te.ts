// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "క్లయింట్ ప్రోగ్రామ్ ఏమి చేస్తే మంచిది",
  whatYouCanDo: "మీరు ఏమి చేయగలరు",
  reasonPhrase: "ఆంగ్ల పదబంధం",
  product: "ఉత్పత్తి",
  area: "విభాగం",
  namesInLibraries: "లైబ్రరీలలో పేర్లు",
  headerFields: "ప్రతిస్పందన హెడర్ ఫీల్డ్‌లు",
  caching: "కాష్‌లో ఉంచడం",
  cacheAlways: "ఎంత కాలమో చెప్పకపోయినా కాష్ ప్రతిస్పందనను నిల్వ చేయవచ్చు",
  cacheExplicit: "ఎంత కాలమో చెబితేనే కాష్ ప్రతిస్పందనను నిల్వ చేయవచ్చు",
  cacheNever: "కాష్ ప్రతిస్పందనను నిల్వ చేయకూడదు",
  cacheUnknown: "కాష్ ప్రతిస్పందనను నిల్వ చేయవచ్చో లేదో ఏ మూలమూ చెప్పలేదు",
  tryingAgain: "మళ్లీ ప్రయత్నించడం",
  retryNo: "అదే అభ్యర్థనను మళ్లీ పంపడం వల్ల ఉపయోగం లేదు",
  retryYes: "అదే అభ్యర్థనను మార్చకుండా మళ్లీ పంపవచ్చు",
  retryLater: "అదే అభ్యర్థనను తర్వాత మళ్లీ పంపవచ్చు",
  retryAnotherConnection: "అదే అభ్యర్థనను వేరే కనెక్షన్‌లో మళ్లీ పంపవచ్చు",
  retryIfIdempotent: "మళ్లీ పంపినా వేరే ప్రభావం లేకపోతేనే అదే అభ్యర్థనను మళ్లీ పంపవచ్చు",
  retryUndefined: "అభ్యర్థనను మళ్లీ పంపవచ్చో లేదో ప్రమాణం నిర్వచించలేదు",
  retryUnknown: "అభ్యర్థనను మళ్లీ పంపవచ్చో లేదో ఏ మూలమూ చెప్పలేదు",
  clientReceives: "క్లయింట్ అందుకునేది",
  nothing: "ఏమీ లేదు, ఎందుకంటే కనెక్షన్ ప్రతిస్పందన లేకుండా మూసుకుంటుంది",
  notToBeConfusedWith: "వీటితో పొరబడవద్దు",
  seeAlso: "ఇవి కూడా చూడండి",
  substatusCodes: "ఉప-స్థితి కోడ్‌లు",
  note: "గమనిక",
  causes: "సర్వర్ సెట్టింగ్‌లలో కారణాలు",
  englishOnly: "ఆంగ్లంలో మాత్రమే",
  sources: "మూలాలు",
  example: "ఉదాహరణ",
  foundNothing: "ఏ స్థితి కోడ్ సరిపోలలేదు",
};

export default words;
