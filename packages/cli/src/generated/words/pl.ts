// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Co powinien zrobić program klienta",
  whatYouCanDo: "Co można zrobić",
  reasonPhrase: "Fraza angielska",
  product: "Produkt",
  area: "Obszar",
  namesInLibraries: "Nazwy w bibliotekach",
  headerFields: "Pola nagłówka odpowiedzi",
  caching: "Pamięć podręczna",
  cacheAlways: "Pamięć podręczna może zapisać odpowiedź, nawet jeśli nie podano, na jak długo",
  cacheExplicit: "Pamięć podręczna może zapisać odpowiedź tylko wtedy, gdy podano, na jak długo",
  cacheNever: "Pamięci podręcznej nie wolno zapisać odpowiedzi",
  cacheUnknown: "Żadne źródło nie mówi, czy pamięć podręczna może zapisać odpowiedź",
  tryingAgain: "Ponowna próba",
  retryNo: "Ponowne wysłanie tego samego żądania nie pomoże",
  retryYes: "To samo żądanie można wysłać ponownie bez zmian",
  retryLater: "To samo żądanie można wysłać ponownie później",
  retryAnotherConnection: "To samo żądanie można wysłać ponownie przez inne połączenie",
  retryIfIdempotent: "To samo żądanie można wysłać ponownie tylko wtedy, gdy powtórzenie nie ma dalszych skutków",
  retryUndefined: "Standard nie określa, czy żądanie można wysłać ponownie",
  retryUnknown: "Żadne źródło nie mówi, czy żądanie można wysłać ponownie",
  clientReceives: "Klient otrzymuje",
  nothing: "Nic, ponieważ połączenie jest zamykane bez odpowiedzi",
  notToBeConfusedWith: "Nie mylić z",
  seeAlso: "Zobacz też",
  substatusCodes: "Podkody stanu",
  note: "Uwaga",
  causes: "Przyczyny w ustawieniach serwera",
  englishOnly: "tylko po angielsku",
  sources: "Źródła",
  example: "Przykład",
  foundNothing: "Żaden kod stanu nie pasuje",
};

export default words;
