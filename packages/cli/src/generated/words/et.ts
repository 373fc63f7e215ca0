// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Mida kliendiprogramm peaks tegema",
  whatYouCanDo: "Mida saate teha",
  reasonPhrase: "Ingliskeelne fraas",
  product: "Toode",
  area: "Valdkond",
  namesInLibraries: "Nimed teekides",
  headerFields: "Vastuse päiseväljad",
  caching: "Vahemällu salvestamine",
  cacheAlways: "Vahemälu võib vastuse salvestada ka siis, kui kestust pole öeldud",
  cacheExplicit: "Vahemälu võib vastuse salvestada ainult siis, kui kestus on öeldud",
  cacheNever: "Vahemälu ei tohi vastust salvestada",
  cacheUnknown: "Ükski allikas ei ütle, kas vahemälu võib vastuse salvestada",
  tryingAgain: "Uuesti proovimine",
  retryNo: "Sama päringu uuesti saatmine ei aita",
  retryYes: "Sama päringu võib muutmata kujul uuesti saata",
  retryLater: "Sama päringu võib hiljem uuesti saata",
  retryAnotherConnection: "Sama päringu võib teise ühenduse kaudu uuesti saata",
  retryIfIdempotent: "Sama päringu võib uuesti saata ainult siis, kui kordamisel pole muud mõju",
  retryUndefined: "Standard ei määra, kas päringu võib uuesti saata",
  retryUnknown: "Ükski allikas ei ütle, kas päringu võib uuesti saata",
  clientReceives: "Klient saab",
  nothing: "Mitte midagi, sest ühendus suletakse vastuseta",
  notToBeConfusedWith: "Mitte segi ajada",
  seeAlso: "Vaata ka",
  substatusCodes: "Alamolekukoodid",
  note: "Märkus",
  causes: "Põhjused serveri sätetes",
  englishOnly: "ainult inglise keeles",
  sources: "Allikad",
  example: "Näide",
  foundNothing: "Ükski olekukood ei sobi",
};

export default words;
