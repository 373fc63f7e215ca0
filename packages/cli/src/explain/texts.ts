import type { Guidance } from "@scope/http-4xx-i18n/guidance";
import { type AvailableLocale, type Catalog, load } from "@scope/http-4xx-i18n/load";
import { guidanceLocales, loadGuidance } from "@scope/http-4xx-i18n/load-guidance";
import { nearestLocale } from "../terminal/nearest-locale.ts";

/** All that is said to one reader. */
export interface Texts {
  readonly catalog: Catalog;
  /** In the language of the catalog, or in the nearest to it that there is. */
  readonly guidance: Guidance;
}

export async function textsIn(locale: AvailableLocale): Promise<Texts> {
  const near = nearestLocale(locale, guidanceLocales, "en");
  const [catalog, guidance] = await Promise.all([load(locale), loadGuidance(near)]);
  return { catalog, guidance };
}
