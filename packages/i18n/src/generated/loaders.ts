// @generated from spec/ by pnpm generate

import type { Catalog } from "../catalog.ts";

/** The tag of a locale that this package ships. */
export type AvailableLocale =
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

type Loaders = { readonly [Tag in AvailableLocale]: () => Promise<{ readonly default: Catalog<Tag> }> };

/** What fetches each locale. */
export const loaders: Loaders = {
  af: () => import("./locales/af.ts"),
  ar: () => import("./locales/ar.ts"),
  az: () => import("./locales/az.ts"),
  be: () => import("./locales/be.ts"),
  bg: () => import("./locales/bg.ts"),
  bn: () => import("./locales/bn.ts"),
  bs: () => import("./locales/bs.ts"),
  ca: () => import("./locales/ca.ts"),
  cs: () => import("./locales/cs.ts"),
  cy: () => import("./locales/cy.ts"),
  da: () => import("./locales/da.ts"),
  de: () => import("./locales/de.ts"),
  el: () => import("./locales/el.ts"),
  en: () => import("./locales/en.ts"),
  es: () => import("./locales/es.ts"),
  "es-419": () => import("./locales/es-419.ts"),
  et: () => import("./locales/et.ts"),
  eu: () => import("./locales/eu.ts"),
  fa: () => import("./locales/fa.ts"),
  fi: () => import("./locales/fi.ts"),
  fil: () => import("./locales/fil.ts"),
  fr: () => import("./locales/fr.ts"),
  "fr-CA": () => import("./locales/fr-CA.ts"),
  fy: () => import("./locales/fy.ts"),
  ga: () => import("./locales/ga.ts"),
  gl: () => import("./locales/gl.ts"),
  gu: () => import("./locales/gu.ts"),
  he: () => import("./locales/he.ts"),
  hi: () => import("./locales/hi.ts"),
  "hi-Latn": () => import("./locales/hi-Latn.ts"),
  hr: () => import("./locales/hr.ts"),
  hu: () => import("./locales/hu.ts"),
  hy: () => import("./locales/hy.ts"),
  id: () => import("./locales/id.ts"),
  is: () => import("./locales/is.ts"),
  it: () => import("./locales/it.ts"),
  ja: () => import("./locales/ja.ts"),
  ka: () => import("./locales/ka.ts"),
  kk: () => import("./locales/kk.ts"),
  ko: () => import("./locales/ko.ts"),
  lt: () => import("./locales/lt.ts"),
  lv: () => import("./locales/lv.ts"),
  mk: () => import("./locales/mk.ts"),
  mr: () => import("./locales/mr.ts"),
  ms: () => import("./locales/ms.ts"),
  mt: () => import("./locales/mt.ts"),
  nb: () => import("./locales/nb.ts"),
  ne: () => import("./locales/ne.ts"),
  nl: () => import("./locales/nl.ts"),
  nn: () => import("./locales/nn.ts"),
  pa: () => import("./locales/pa.ts"),
  pl: () => import("./locales/pl.ts"),
  "pt-BR": () => import("./locales/pt-BR.ts"),
  "pt-PT": () => import("./locales/pt-PT.ts"),
  ro: () => import("./locales/ro.ts"),
  ru: () => import("./locales/ru.ts"),
  sk: () => import("./locales/sk.ts"),
  sl: () => import("./locales/sl.ts"),
  sq: () => import("./locales/sq.ts"),
  sr: () => import("./locales/sr.ts"),
  "sr-Latn": () => import("./locales/sr-Latn.ts"),
  sv: () => import("./locales/sv.ts"),
  sw: () => import("./locales/sw.ts"),
  ta: () => import("./locales/ta.ts"),
  te: () => import("./locales/te.ts"),
  th: () => import("./locales/th.ts"),
  tr: () => import("./locales/tr.ts"),
  uk: () => import("./locales/uk.ts"),
  ur: () => import("./locales/ur.ts"),
  uz: () => import("./locales/uz.ts"),
  vi: () => import("./locales/vi.ts"),
  "zh-Hans": () => import("./locales/zh-Hans.ts"),
  "zh-Hant": () => import("./locales/zh-Hant.ts"),
  "zh-Hant-HK": () => import("./locales/zh-Hant-HK.ts"),
};
