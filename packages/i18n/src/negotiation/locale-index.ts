import { ancestorsOf, languageOf } from "./ancestors.ts";

/** A locale that can be answered, with what it is a variant of. */
export interface Candidate<Locale extends string> {
  readonly locale: Locale;
  /** Its tag and everything wider. */
  readonly chain: readonly [own: string, ...wider: string[]];
}

/** The available locales, prepared so that a range finds its locale in a few steps. */
export interface LocaleIndex<Locale extends string> {
  readonly candidates: readonly Candidate<Locale>[];
  readonly byLanguage: ReadonlyMap<string, readonly Candidate<Locale>[]>;
}

export function indexLocales<Locale extends string>(available: readonly Locale[]): LocaleIndex<Locale> {
  const candidates = available.map((locale) => ({ locale, chain: ancestorsOf(locale) }));
  const byLanguage = new Map<string, Candidate<Locale>[]>();
  for (const candidate of candidates) {
    const language = languageOf(candidate.chain[0]);
    const family = byLanguage.get(language);
    if (family === undefined) byLanguage.set(language, [candidate]);
    else family.push(candidate);
  }
  return { candidates, byLanguage };
}
