import { ancestorsOf } from "./ancestors.ts";
import { usualVariants } from "./relations.ts";

/** A locale that can be answered, with what it is a variant of. */
export interface Candidate<Locale extends string> {
  readonly locale: Locale;
  readonly ancestors: readonly string[];
}

/** The available locales, prepared so that a range finds its locale in a few steps. */
export interface LocaleIndex<Locale extends string> {
  readonly candidates: readonly Candidate<Locale>[];
  readonly byTag: ReadonlyMap<string, Candidate<Locale>>;
  /** By each tag, the candidates that are the same or narrower: `pt` leads to `pt-BR` and `pt-PT`. */
  readonly families: ReadonlyMap<string, readonly Candidate<Locale>[]>;
}

export function indexLocales<Locale extends string>(available: readonly Locale[]): LocaleIndex<Locale> {
  const candidates = available.map((locale) => ({ locale, ancestors: ancestorsOf(locale) }));
  const byTag = new Map<string, Candidate<Locale>>();
  const families = new Map<string, Candidate<Locale>[]>();
  // As they are written first: with both `iw` and `he` available, each is found under its own tag.
  for (const candidate of candidates) setOnce(byTag, candidate.locale.toLowerCase(), candidate);
  for (const candidate of candidates) {
    setOnce(byTag, candidate.ancestors[0] ?? "", candidate);
    for (const tag of candidate.ancestors) {
      const family = families.get(tag);
      if (family === undefined) families.set(tag, [candidate]);
      else family.push(candidate);
    }
  }
  return { candidates, byTag, families };
}

/**
 * The lookup of RFC 4647, section 3.4 for one range: the tag itself, or else the closest wider one. Where that has no
 * locale of its own, one of its variants: a reader of `pt` gets `pt-BR` rather than another language.
 */
export function findLocale<Locale extends string>(
  index: LocaleIndex<Locale>,
  range: string,
  accepts: (candidate: Candidate<Locale>) => boolean = acceptAll,
): Candidate<Locale> | undefined {
  const same = index.byTag.get(range);
  if (same !== undefined && accepts(same)) return same;
  for (const tag of ancestorsOf(range)) {
    const found = findWithin(index, tag, accepts);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findWithin<Locale extends string>(
  index: LocaleIndex<Locale>,
  tag: string,
  accepts: (candidate: Candidate<Locale>) => boolean,
): Candidate<Locale> | undefined {
  const family = index.families.get(tag);
  if (family === undefined) return undefined;
  const same = index.byTag.get(tag);
  if (same !== undefined && accepts(same)) return same;
  const usual = usualVariants.get(tag);
  return (usual === undefined ? undefined : findWithin(index, usual, accepts)) ?? family.find(accepts);
}

function acceptAll(): boolean {
  return true;
}

function setOnce<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
