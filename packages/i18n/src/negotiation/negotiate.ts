import { parseAcceptLanguage, type WeightedRange } from "./accept-language.ts";
import { ancestorsOf, canonicalTag } from "./ancestors.ts";
import { findLocale, type LocaleIndex } from "./locale-index.ts";

/** The answer to a header. The rules are told at `negotiateLocale`. */
export function negotiate<Locale extends string>(
  index: LocaleIndex<Locale>,
  header: unknown,
  fallback: Locale,
): Locale {
  const ranges = parseAcceptLanguage(header);
  const weights = weightsByTag(ranges);
  for (const { range, quality } of ranges) {
    if (quality === 0) break;
    const found =
      range === "*"
        ? anyLocale(index, fallback, (ancestors) => weightOf(ancestors, weights) === undefined)
        : findLocale(index, range, ({ ancestors }) => weightOf(ancestors, weights) !== 0)?.locale;
    if (found !== undefined) return found;
  }
  return anyLocale(index, fallback, (ancestors) => weightOf(ancestors, weights) !== 0) ?? fallback;
}

/** The fallback if it is accepted, or else the first that is. */
function anyLocale<Locale extends string>(
  { candidates }: LocaleIndex<Locale>,
  fallback: Locale,
  accepts: (ancestors: readonly string[]) => boolean,
): Locale | undefined {
  if (accepts(ancestorsOf(fallback))) return fallback;
  return candidates.find(({ ancestors }) => accepts(ancestors))?.locale;
}

/** Every range but `*` with its weight. The ranges come by falling weight, so of a repeated one the lowest stays: never is never. */
function weightsByTag(ranges: readonly WeightedRange[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { range, quality } of ranges) {
    if (range !== "*") weights.set(canonicalTag(range), quality);
  }
  return weights;
}

/** What the header says of a locale: the weight of the closest range that covers it, if any does. */
function weightOf(ancestors: readonly string[], weights: ReadonlyMap<string, number>): number | undefined {
  const covering = ancestors.find((tag) => weights.has(tag));
  return covering === undefined ? undefined : weights.get(covering);
}
