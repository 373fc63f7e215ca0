// @generated from spec/ by pnpm generate

import type { Guidance } from "../guidance-texts.ts";

/** The tag of a locale whose guidance this package ships. */
export type GuidanceLocale =
  | "en"
  | "nl";

type Loaders = { readonly [Tag in GuidanceLocale]: () => Promise<{ readonly default: Guidance<Tag> }> };

/** What fetches each locale's guidance. */
export const guidanceLoaders: Loaders = {
  en: () => import("./guidance/en.ts"),
  nl: () => import("./guidance/nl.ts"),
};
