import { parseAcceptLanguage } from "./accept-language.ts";
import { ancestorsOf, canonicalTag, languageOf } from "./ancestors.ts";
import type { Candidate, LocaleIndex } from "./locale-index.ts";
import { usualVariants } from "./relations.ts";
import { areOneScript } from "./script.ts";

/** The answer to a header. The rules are told at `negotiateLocale`. */
export function negotiate<Locale extends string>(
  { candidates, byLanguage }: LocaleIndex<Locale>,
  header: unknown,
  fallback: Locale,
): Locale {
  type Known = Candidate<Locale>;
  const ranges = parseAcceptLanguage(header);
  const tags = ranges.map(({ range }) => canonicalTag(range));
  /** Where each stands first; -1 for never, which holds wherever else it stands. */
  const places = new Map<string, number>();
  tags.forEach((tag, place) => {
    places.set(tag, ranges[place]?.quality === 0 ? -1 : (places.get(tag) ?? place));
  });
  /** The place of the closest range that covers it; 0 where none does. */
  const placeOf = (chain: Known["chain"]) => places.get(chain.find((tag) => places.has(tag)) ?? "") ?? 0;
  const isAllowed = ({ chain }: Known) => placeOf(chain) >= 0;
  const familyOf = (tag: string) => (byLanguage.get(languageOf(tag)) ?? []).filter(isAllowed);
  const isUnder = (tag: string) => (each: Known) => each.chain.includes(tag);

  for (const anyScript of [false, true]) {
    for (const [place, { range, quality }] of ranges.entries()) {
      const found = quality > 0 && find(range, place, anyScript);
      if (found) return found.locale;
    }
  }
  if (placeOf(ancestorsOf(fallback)) >= 0) return fallback;
  return candidates.find(isAllowed)?.locale ?? fallback;

  function find(range: string, place: number, anyScript: boolean): Known | undefined {
    const chain = ancestorsOf(range);
    const [own] = chain;
    const language = languageOf(own);

    for (const tag of chain) {
      const family = familyOf(tag).filter(isUnder(tag));
      const same = family.filter((each) => each.chain[0] === tag);
      const [found] = prefer(same, ({ locale }) => locale.toLowerCase() === range);
      if (found !== undefined) return found;
      // Where cutting does not lead to this parent, what else stands under it is nearer than what cutting leaves.
      const relative = own.startsWith(tag) ? undefined : nearest(family, [tag]);
      if (relative !== undefined) return relative;
    }
    const variants = familyOf(own).filter((each) => anyScript || areOneScript(each.chain, chain));
    return nearest(variants, [...chain, language]);

    /** Of those whose turn it is, the best under the first of the levels that has any. */
    function nearest(variants: readonly Known[], levels: readonly string[]): Known | undefined {
      const named = prefer(variants, ({ chain: [its] }) => places.has(its));
      const open = named.filter((each) => isTurn(placeOf(each.chain)));
      const asked = prefer(open, ({ locale }) => !locale.includes("-x-"));
      for (const level of levels) {
        const equal = prefer(asked.filter(isUnder(level)), ({ locale }) => locale === fallback);
        const [found] = prefer(equal, isUnder(usualVariants.get(level) ?? `${level}-${level}`));
        if (found !== undefined) return found;
      }
      return undefined;
    }

    /** Does no other language stand in between? */
    function isTurn(itsPlace: number): boolean {
      return tags.slice(place, itsPlace).every((tag) => languageOf(tag) === language);
    }
  }
}

/** Those that pass the test, or all where none does. */
function prefer<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly Item[] {
  const preferred = items.filter(test);
  return preferred.length > 0 ? preferred : items;
}
