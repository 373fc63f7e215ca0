import type { Guidance } from "@scope/http-4xx-i18n/guidance";
import { type AvailableLocale, type Catalog, load } from "@scope/http-4xx-i18n/load";
import { guidanceLocales, loadGuidance } from "@scope/http-4xx-i18n/load-guidance";
import { type Words, type WordsLocale, wordLoaders } from "../generated/words.ts";
import { nearestLocale } from "../terminal/nearest-locale.ts";

/** All that is said to one reader. */
export interface Texts {
  readonly catalog: Catalog;
  /** In the language of the catalog, or in the nearest to it that there is. */
  readonly guidance: Guidance;
  /** The same. */
  readonly words: Words;
}

// Its keys are the tags.
const wordLocales = Object.keys(wordLoaders) as readonly WordsLocale[];

export async function textsIn(locale: AvailableLocale): Promise<Texts> {
  const near = nearestLocale(locale, guidanceLocales, "en");
  const [catalog, guidance, { default: words }] = await Promise.all([
    load(locale),
    loadGuidance(near),
    wordLoaders[nearestLocale(locale, wordLocales, "en")](),
  ]);
  return { catalog, guidance, words };
}
