// @generated from spec/ by pnpm generate

/** What the command says in one language beside titles, sentences and guidance. */
export interface Words {
  /** Heading of steps for whoever writes the program that sent the request. */
  readonly clientSteps: string;
  /** Heading for people who have met the error: steps that they can take. */
  readonly whatYouCanDo: string;
  /** Label: the English words behind the number, such as Not Found. */
  readonly reasonPhrase: string;
  /** Label: the product that really sends the status. */
  readonly product: string;
  /** Head of a column: the part of the server that a number is about. */
  readonly area: string;
  /** Heading: what libraries of programming languages call the status. */
  readonly namesInLibraries: string;
  /** Heading: the header fields that a response with this status has. */
  readonly headerFields: string;
  /** Heading: whether a cache may keep the response. */
  readonly caching: string;
  /** A cache may store the response even where it does not say for how long. */
  readonly cacheAlways: string;
  /** A cache may store the response only where it says for how long. */
  readonly cacheExplicit: string;
  /** A cache must not store the response. */
  readonly cacheNever: string;
  /** No source says whether a cache may store the response. */
  readonly cacheUnknown: string;
  /** Heading: whether the same request may be sent again. */
  readonly tryingAgain: string;
  /** The same request, unchanged, will not help. */
  readonly retryNo: string;
  /** The same request may be sent again as it is. */
  readonly retryYes: string;
  /** The same request may be sent again after some time. */
  readonly retryLater: string;
  /** The same request may be sent again over another connection. */
  readonly retryAnotherConnection: string;
  /** The same request may be sent again only where sending it twice does no more than sending it once. */
  readonly retryIfIdempotent: string;
  /** The standard does not define whether the request may be repeated. */
  readonly retryUndefined: string;
  /** No source says whether the request may be repeated. */
  readonly retryUnknown: string;
  /** Label: what reaches the client; a number and phrase, or nothing. */
  readonly clientReceives: string;
  /** What reaches the client where the connection is closed without an answer. */
  readonly nothing: string;
  /** Heading: statuses that are easily taken for this one. */
  readonly notToBeConfusedWith: string;
  /** Heading: other statuses that have to do with this one. */
  readonly seeAlso: string;
  /** Heading: numbers by which IIS tells causes apart, such as 404.13. */
  readonly substatusCodes: string;
  /** Head of a column: a remark. */
  readonly note: string;
  /** Heading: the settings of servers that lead to this status. */
  readonly causes: string;
  /** Mark on a part that exists in English only. */
  readonly englishOnly: string;
  /** Heading: the standards and pages that say all this. */
  readonly sources: string;
  /** Heading: an example of a request and the response to it. */
  readonly example: string;
  /** Instead of the list, when no status fits what was typed. */
  readonly foundNothing: string;
}

/** The tag of a locale that has words. */
export type WordsLocale =
  | "af"
  | "ar"
  | "az"
  | "be"
  | "bg"
  | "bn"
  | "bs"
  | "ca"
  | "cs"
  | "cy"
  | "da"
  | "de"
  | "el"
  | "en"
  | "es"
  | "es-419"
  | "et"
  | "eu"
  | "fa"
  | "fi"
  | "fil"
  | "fr"
  | "fr-CA"
  | "fy"
  | "ga"
  | "gl"
  | "gu"
  | "he"
  | "hi"
  | "hi-Latn"
  | "hr"
  | "hu"
  | "hy"
  | "id"
  | "is"
  | "it"
  | "ja"
  | "ka"
  | "kk"
  | "ko"
  | "lt"
  | "lv"
  | "mk"
  | "mr"
  | "ms"
  | "mt"
  | "nb"
  | "ne"
  | "nl"
  | "nn"
  | "pa"
  | "pl"
  | "pt-BR"
  | "pt-PT"
  | "ro"
  | "ru"
  | "sk"
  | "sl"
  | "sq"
  | "sr"
  | "sr-Latn"
  | "sv"
  | "sw"
  | "ta"
  | "te"
  | "th"
  | "tr"
  | "uk"
  | "ur"
  | "uz"
  | "vi"
  | "zh-Hans"
  | "zh-Hant"
  | "zh-Hant-HK";

type Loaders = { readonly [Tag in WordsLocale]: () => Promise<{ readonly default: Words }> };

/** What fetches the words of each locale. */
export const wordLoaders: Loaders = {
  af: () => import("./words/af.ts"),
  ar: () => import("./words/ar.ts"),
  az: () => import("./words/az.ts"),
  be: () => import("./words/be.ts"),
  bg: () => import("./words/bg.ts"),
  bn: () => import("./words/bn.ts"),
  bs: () => import("./words/bs.ts"),
  ca: () => import("./words/ca.ts"),
  cs: () => import("./words/cs.ts"),
  cy: () => import("./words/cy.ts"),
  da: () => import("./words/da.ts"),
  de: () => import("./words/de.ts"),
  el: () => import("./words/el.ts"),
  en: () => import("./words/en.ts"),
  es: () => import("./words/es.ts"),
  "es-419": () => import("./words/es-419.ts"),
  et: () => import("./words/et.ts"),
  eu: () => import("./words/eu.ts"),
  fa: () => import("./words/fa.ts"),
  fi: () => import("./words/fi.ts"),
  fil: () => import("./words/fil.ts"),
  fr: () => import("./words/fr.ts"),
  "fr-CA": () => import("./words/fr-CA.ts"),
  fy: () => import("./words/fy.ts"),
  ga: () => import("./words/ga.ts"),
  gl: () => import("./words/gl.ts"),
  gu: () => import("./words/gu.ts"),
  he: () => import("./words/he.ts"),
  hi: () => import("./words/hi.ts"),
  "hi-Latn": () => import("./words/hi-Latn.ts"),
  hr: () => import("./words/hr.ts"),
  hu: () => import("./words/hu.ts"),
  hy: () => import("./words/hy.ts"),
  id: () => import("./words/id.ts"),
  is: () => import("./words/is.ts"),
  it: () => import("./words/it.ts"),
  ja: () => import("./words/ja.ts"),
  ka: () => import("./words/ka.ts"),
  kk: () => import("./words/kk.ts"),
  ko: () => import("./words/ko.ts"),
  lt: () => import("./words/lt.ts"),
  lv: () => import("./words/lv.ts"),
  mk: () => import("./words/mk.ts"),
  mr: () => import("./words/mr.ts"),
  ms: () => import("./words/ms.ts"),
  mt: () => import("./words/mt.ts"),
  nb: () => import("./words/nb.ts"),
  ne: () => import("./words/ne.ts"),
  nl: () => import("./words/nl.ts"),
  nn: () => import("./words/nn.ts"),
  pa: () => import("./words/pa.ts"),
  pl: () => import("./words/pl.ts"),
  "pt-BR": () => import("./words/pt-BR.ts"),
  "pt-PT": () => import("./words/pt-PT.ts"),
  ro: () => import("./words/ro.ts"),
  ru: () => import("./words/ru.ts"),
  sk: () => import("./words/sk.ts"),
  sl: () => import("./words/sl.ts"),
  sq: () => import("./words/sq.ts"),
  sr: () => import("./words/sr.ts"),
  "sr-Latn": () => import("./words/sr-Latn.ts"),
  sv: () => import("./words/sv.ts"),
  sw: () => import("./words/sw.ts"),
  ta: () => import("./words/ta.ts"),
  te: () => import("./words/te.ts"),
  th: () => import("./words/th.ts"),
  tr: () => import("./words/tr.ts"),
  uk: () => import("./words/uk.ts"),
  ur: () => import("./words/ur.ts"),
  uz: () => import("./words/uz.ts"),
  vi: () => import("./words/vi.ts"),
  "zh-Hans": () => import("./words/zh-Hans.ts"),
  "zh-Hant": () => import("./words/zh-Hant.ts"),
  "zh-Hant-HK": () => import("./words/zh-Hant-HK.ts"),
};
