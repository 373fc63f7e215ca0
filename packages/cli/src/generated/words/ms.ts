// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Apa yang sepatutnya dibuat oleh program klien",
  whatYouCanDo: "Apa yang boleh anda lakukan",
  reasonPhrase: "Frasa bahasa Inggeris",
  product: "Produk",
  area: "Bidang",
  namesInLibraries: "Nama dalam pustaka",
  headerFields: "Medan pengepala respons",
  caching: "Simpanan cache",
  cacheAlways: "Cache boleh menyimpan respons walaupun tempohnya tidak dinyatakan",
  cacheExplicit: "Cache boleh menyimpan respons hanya jika tempohnya dinyatakan",
  cacheNever: "Cache tidak boleh menyimpan respons",
  cacheUnknown: "Tiada sumber menyatakan sama ada cache boleh menyimpan respons",
  tryingAgain: "Cuba lagi",
  retryNo: "Menghantar semula permintaan yang sama tidak membantu",
  retryYes: "Permintaan yang sama boleh dihantar semula seadanya",
  retryLater: "Permintaan yang sama boleh dihantar semula kemudian",
  retryAnotherConnection: "Permintaan yang sama boleh dihantar semula melalui sambungan lain",
  retryIfIdempotent: "Permintaan yang sama boleh dihantar semula hanya jika ulangannya tiada kesan lanjut",
  retryUndefined: "Piawaian tidak mentakrifkan sama ada permintaan boleh dihantar semula",
  retryUnknown: "Tiada sumber menyatakan sama ada permintaan boleh dihantar semula",
  clientReceives: "Klien menerima",
  nothing: "Tiada apa-apa, kerana sambungan ditutup tanpa respons",
  notToBeConfusedWith: "Jangan keliru dengan",
  seeAlso: "Lihat juga",
  substatusCodes: "Kod substatus",
  note: "Nota",
  causes: "Punca dalam tetapan pelayan",
  englishOnly: "dalam bahasa Inggeris sahaja",
  sources: "Sumber",
  example: "Contoh",
  foundNothing: "Tiada kod status yang sepadan",
};

export default words;
