// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Ko klienta programmai vajadzētu darīt",
  whatYouCanDo: "Ko varat darīt",
  reasonPhrase: "Angļu frāze",
  product: "Produkts",
  area: "Joma",
  namesInLibraries: "Nosaukumi bibliotēkās",
  headerFields: "Atbildes galvenes lauki",
  caching: "Kešošana",
  cacheAlways: "Kešatmiņa drīkst glabāt atbildi arī tad, ja tajā nav norādīts ilgums",
  cacheExplicit: "Kešatmiņa drīkst glabāt atbildi tikai tad, ja tajā norādīts ilgums",
  cacheNever: "Kešatmiņa nedrīkst glabāt atbildi",
  cacheUnknown: "Neviens avots nesaka, vai kešatmiņa drīkst glabāt atbildi",
  tryingAgain: "Mēģināt vēlreiz",
  retryNo: "Tā paša pieprasījuma atkārtota sūtīšana nepalīdz",
  retryYes: "To pašu pieprasījumu drīkst sūtīt vēlreiz bez izmaiņām",
  retryLater: "To pašu pieprasījumu drīkst sūtīt vēlreiz vēlāk",
  retryAnotherConnection: "To pašu pieprasījumu drīkst sūtīt vēlreiz pa citu savienojumu",
  retryIfIdempotent: "To pašu pieprasījumu drīkst sūtīt vēlreiz tikai tad, ja atkārtošanai nav citas ietekmes",
  retryUndefined: "Standarts nenosaka, vai pieprasījumu drīkst sūtīt vēlreiz",
  retryUnknown: "Neviens avots nesaka, vai pieprasījumu drīkst sūtīt vēlreiz",
  clientReceives: "Klients saņem",
  nothing: "Neko, jo savienojums tiek aizvērts bez atbildes",
  notToBeConfusedWith: "Nejaukt ar",
  seeAlso: "Skatīt arī",
  substatusCodes: "Apakšstatusa kodi",
  note: "Piezīme",
  causes: "Cēloņi servera iestatījumos",
  englishOnly: "tikai angliski",
  sources: "Avoti",
  example: "Piemērs",
  foundNothing: "Neviens statusa kods neatbilst",
};

export default words;
