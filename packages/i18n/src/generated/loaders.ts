// @generated from spec/ by pnpm generate

import type { Catalog } from "../catalog.ts";

/** The tag of a locale that this package ships. */
export type AvailableLocale =
  | "en"
  | "nl";

type Loaders = { readonly [Tag in AvailableLocale]: () => Promise<{ readonly default: Catalog<Tag> }> };

/** What fetches each locale. */
export const loaders: Loaders = {
  en: () => import("./locales/en.ts"),
  nl: () => import("./locales/nl.ts"),
};
