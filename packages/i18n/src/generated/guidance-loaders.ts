// @generated from spec/ by pnpm generate

import type { Guidance } from "../guidance-texts.ts";

/** The tag of a locale whose guidance this package ships. */
export type GuidanceLocale =
  | "cs"
  | "da"
  | "de"
  | "en"
  | "es"
  | "fi"
  | "fr"
  | "hu"
  | "it"
  | "ja"
  | "ko"
  | "nb"
  | "nl"
  | "pl"
  | "pt-BR"
  | "ro"
  | "ru"
  | "sv"
  | "uk"
  | "zh-Hans"
  | "zh-Hant";

type Loaders = { readonly [Tag in GuidanceLocale]: () => Promise<{ readonly default: Guidance<Tag> }> };

/** What fetches each locale's guidance. */
export const guidanceLoaders: Loaders = {
  cs: () => import("./guidance/cs.ts"),
  da: () => import("./guidance/da.ts"),
  de: () => import("./guidance/de.ts"),
  en: () => import("./guidance/en.ts"),
  es: () => import("./guidance/es.ts"),
  fi: () => import("./guidance/fi.ts"),
  fr: () => import("./guidance/fr.ts"),
  hu: () => import("./guidance/hu.ts"),
  it: () => import("./guidance/it.ts"),
  ja: () => import("./guidance/ja.ts"),
  ko: () => import("./guidance/ko.ts"),
  nb: () => import("./guidance/nb.ts"),
  nl: () => import("./guidance/nl.ts"),
  pl: () => import("./guidance/pl.ts"),
  "pt-BR": () => import("./guidance/pt-BR.ts"),
  ro: () => import("./guidance/ro.ts"),
  ru: () => import("./guidance/ru.ts"),
  sv: () => import("./guidance/sv.ts"),
  uk: () => import("./guidance/uk.ts"),
  "zh-Hans": () => import("./guidance/zh-Hans.ts"),
  "zh-Hant": () => import("./guidance/zh-Hant.ts"),
};
