// @generated from spec/ by pnpm generate

import type { Guidance } from "../guidance-texts.ts";

/** The tag of a locale whose guidance this package ships. */
export type GuidanceLocale =
  | "af"
  | "ar"
  | "be"
  | "bg"
  | "bn"
  | "bs"
  | "ca"
  | "cs"
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
  | "fr"
  | "fr-CA"
  | "fy"
  | "gl"
  | "he"
  | "hi"
  | "hi-Latn"
  | "hr"
  | "hu"
  | "id"
  | "is"
  | "it"
  | "ja"
  | "ko"
  | "lt"
  | "lv"
  | "mk"
  | "ms"
  | "nb"
  | "nl"
  | "nn"
  | "pl"
  | "pt-BR"
  | "pt-PT"
  | "ro"
  | "ru"
  | "sk"
  | "sl"
  | "sr"
  | "sr-Latn"
  | "sv"
  | "tr"
  | "uk"
  | "vi"
  | "zh-Hans"
  | "zh-Hant"
  | "zh-Hant-HK";

type Loaders = { readonly [Tag in GuidanceLocale]: () => Promise<{ readonly default: Guidance<Tag> }> };

/** What fetches each locale's guidance. */
export const guidanceLoaders: Loaders = {
  af: () => import("./guidance/af.ts"),
  ar: () => import("./guidance/ar.ts"),
  be: () => import("./guidance/be.ts"),
  bg: () => import("./guidance/bg.ts"),
  bn: () => import("./guidance/bn.ts"),
  bs: () => import("./guidance/bs.ts"),
  ca: () => import("./guidance/ca.ts"),
  cs: () => import("./guidance/cs.ts"),
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
  fr: () => import("./guidance/fr.ts"),
  "fr-CA": () => import("./guidance/fr-CA.ts"),
  fy: () => import("./guidance/fy.ts"),
  gl: () => import("./guidance/gl.ts"),
  he: () => import("./guidance/he.ts"),
  hi: () => import("./guidance/hi.ts"),
  "hi-Latn": () => import("./guidance/hi-Latn.ts"),
  hr: () => import("./guidance/hr.ts"),
  hu: () => import("./guidance/hu.ts"),
  id: () => import("./guidance/id.ts"),
  is: () => import("./guidance/is.ts"),
  it: () => import("./guidance/it.ts"),
  ja: () => import("./guidance/ja.ts"),
  ko: () => import("./guidance/ko.ts"),
  lt: () => import("./guidance/lt.ts"),
  lv: () => import("./guidance/lv.ts"),
  mk: () => import("./guidance/mk.ts"),
  ms: () => import("./guidance/ms.ts"),
  nb: () => import("./guidance/nb.ts"),
  nl: () => import("./guidance/nl.ts"),
  nn: () => import("./guidance/nn.ts"),
  pl: () => import("./guidance/pl.ts"),
  "pt-BR": () => import("./guidance/pt-BR.ts"),
  "pt-PT": () => import("./guidance/pt-PT.ts"),
  ro: () => import("./guidance/ro.ts"),
  ru: () => import("./guidance/ru.ts"),
  sk: () => import("./guidance/sk.ts"),
  sl: () => import("./guidance/sl.ts"),
  sr: () => import("./guidance/sr.ts"),
  "sr-Latn": () => import("./guidance/sr-Latn.ts"),
  sv: () => import("./guidance/sv.ts"),
  tr: () => import("./guidance/tr.ts"),
  uk: () => import("./guidance/uk.ts"),
  vi: () => import("./guidance/vi.ts"),
  "zh-Hans": () => import("./guidance/zh-Hans.ts"),
  "zh-Hant": () => import("./guidance/zh-Hant.ts"),
  "zh-Hant-HK": () => import("./guidance/zh-Hant-HK.ts"),
};
