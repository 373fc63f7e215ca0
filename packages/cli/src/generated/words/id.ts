// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Yang sebaiknya dilakukan program klien",
  whatYouCanDo: "Yang dapat Anda lakukan",
  reasonPhrase: "Frasa bahasa Inggris",
  product: "Produk",
  area: "Bagian",
  namesInLibraries: "Nama dalam pustaka",
  headerFields: "Bidang header respons",
  caching: "Penyimpanan cache",
  cacheAlways: "Cache boleh menyimpan respons meskipun tidak disebutkan berapa lama",
  cacheExplicit: "Cache boleh menyimpan respons hanya jika disebutkan berapa lama",
  cacheNever: "Cache tidak boleh menyimpan respons",
  cacheUnknown: "Tidak ada sumber yang menyebut apakah cache boleh menyimpan respons",
  tryingAgain: "Mencoba lagi",
  retryNo: "Mengirim ulang permintaan yang sama tidak membantu",
  retryYes: "Permintaan yang sama boleh dikirim ulang apa adanya",
  retryLater: "Permintaan yang sama boleh dikirim ulang nanti",
  retryAnotherConnection: "Permintaan yang sama boleh dikirim ulang melalui koneksi lain",
  retryIfIdempotent: "Permintaan yang sama boleh dikirim ulang hanya jika pengulangannya tidak menimbulkan dampak tambahan",
  retryUndefined: "Standar tidak menetapkan apakah permintaan boleh dikirim ulang",
  retryUnknown: "Tidak ada sumber yang menyebut apakah permintaan boleh dikirim ulang",
  clientReceives: "Klien menerima",
  nothing: "Tidak ada, karena koneksi ditutup tanpa respons",
  notToBeConfusedWith: "Jangan tertukar dengan",
  seeAlso: "Lihat juga",
  substatusCodes: "Kode substatus",
  note: "Catatan",
  causes: "Penyebab dalam setelan server",
  englishOnly: "hanya dalam bahasa Inggris",
  sources: "Sumber",
  example: "Contoh",
  foundNothing: "Tidak ada kode status yang cocok",
};

export default words;
