// @generated from spec/ by pnpm generate

import type { Guidance } from "../guidance-texts.ts";

/** The tag of a locale whose guidance this package ships. */
export type GuidanceLocale =
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

type Loaders = { readonly [Tag in GuidanceLocale]: () => Promise<{ readonly default: Guidance<Tag> }> };

/** What fetches each locale's guidance. */
export const guidanceLoaders: Loaders = {
  af: () => import("./guidance/af.ts"),
  ar: () => import("./guidance/ar.ts"),
  az: () => import("./guidance/az.ts"),
  be: () => import("./guidance/be.ts"),
  bg: () => import("./guidance/bg.ts"),
  bn: () => import("./guidance/bn.ts"),
  bs: () => import("./guidance/bs.ts"),
  ca: () => import("./guidance/ca.ts"),
  cs: () => import("./guidance/cs.ts"),
  cy: () => import("./guidance/cy.ts"),
  da: () => import("./guidance/da.ts"),
  de: () => import("./guidance/de.ts"),
  el: () => import("./guidance/el.ts"),
  en: () => import("./guidance/en.ts"),
  es: () => import("./guidance/es.ts"),
  "es-419": () => import("./guidance/es-419.ts"),
  et: () => import("./guidance/et.ts"),
  eu: () => import("./guidance/eu.ts"),
  fa: () => import("./guidance/fa.ts"),
  fi: () => import("./guidance/fi.ts"),
  fil: () => import("./guidance/fil.ts"),
  fr: () => import("./guidance/fr.ts"),
  "fr-CA": () => import("./guidance/fr-CA.ts"),
  fy: () => import("./guidance/fy.ts"),
  ga: () => import("./guidance/ga.ts"),
  gl: () => import("./guidance/gl.ts"),
  gu: () => import("./guidance/gu.ts"),
  he: () => import("./guidance/he.ts"),
  hi: () => import("./guidance/hi.ts"),
  "hi-Latn": () => import("./guidance/hi-Latn.ts"),
  hr: () => import("./guidance/hr.ts"),
  hu: () => import("./guidance/hu.ts"),
  hy: () => import("./guidance/hy.ts"),
  id: () => import("./guidance/id.ts"),
  is: () => import("./guidance/is.ts"),
  it: () => import("./guidance/it.ts"),
  ja: () => import("./guidance/ja.ts"),
  ka: () => import("./guidance/ka.ts"),
  kk: () => import("./guidance/kk.ts"),
  ko: () => import("./guidance/ko.ts"),
  lt: () => import("./guidance/lt.ts"),
  lv: () => import("./guidance/lv.ts"),
  mk: () => import("./guidance/mk.ts"),
  mr: () => import("./guidance/mr.ts"),
  ms: () => import("./guidance/ms.ts"),
  mt: () => import("./guidance/mt.ts"),
  nb: () => import("./guidance/nb.ts"),
  ne: () => import("./guidance/ne.ts"),
  nl: () => import("./guidance/nl.ts"),
  nn: () => import("./guidance/nn.ts"),
  pa: () => import("./guidance/pa.ts"),
  pl: () => import("./guidance/pl.ts"),
  "pt-BR": () => import("./guidance/pt-BR.ts"),
  "pt-PT": () => import("./guidance/pt-PT.ts"),
  ro: () => import("./guidance/ro.ts"),
  ru: () => import("./guidance/ru.ts"),
  sk: () => import("./guidance/sk.ts"),
  sl: () => import("./guidance/sl.ts"),
  sq: () => import("./guidance/sq.ts"),
  sr: () => import("./guidance/sr.ts"),
  "sr-Latn": () => import("./guidance/sr-Latn.ts"),
  sv: () => import("./guidance/sv.ts"),
  sw: () => import("./guidance/sw.ts"),
  ta: () => import("./guidance/ta.ts"),
  te: () => import("./guidance/te.ts"),
  th: () => import("./guidance/th.ts"),
  tr: () => import("./guidance/tr.ts"),
  uk: () => import("./guidance/uk.ts"),
  ur: () => import("./guidance/ur.ts"),
  uz: () => import("./guidance/uz.ts"),
  vi: () => import("./guidance/vi.ts"),
  "zh-Hans": () => import("./guidance/zh-Hans.ts"),
  "zh-Hant": () => import("./guidance/zh-Hant.ts"),
  "zh-Hant-HK": () => import("./guidance/zh-Hant-HK.ts"),
};
