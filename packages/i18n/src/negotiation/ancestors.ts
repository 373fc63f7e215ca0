import { macrolanguages, regionalScripts, sharedVariants, successors } from "./relations.ts";

/**
 * A tag and everything wider than it, the closest first: the truncation of RFC 4647, section 3.4, with what CLDR knows
 * about parents in between. All canonical.
 *
 * @example
 * ancestorsOf("zh-TW"); // ["zh-tw", "zh-hant-tw", "zh-hant", "zh"]
 */
export function ancestorsOf(tag: string): string[] {
  const chain = [];
  let current: string | undefined = canonicalTag(tag);
  while (current !== undefined) {
    chain.push(current);
    current = parentOf(current);
  }
  return chain;
}

/** In lower case, a withdrawn language under its present code: `he-il` of `iw-IL`. */
export function canonicalTag(tag: string): string {
  const lower = tag.toLowerCase();
  const hyphen = lower.indexOf("-");
  const language = hyphen === -1 ? lower : lower.slice(0, hyphen);
  const successor = successors.get(language);
  return successor === undefined ? lower : successor + lower.slice(language.length);
}

function parentOf(tag: string): string | undefined {
  const hyphen = tag.lastIndexOf("-");
  if (hyphen === -1) return macrolanguages.get(tag);
  return regionalParent(tag.slice(0, hyphen), tag.slice(hyphen + 1)) ?? truncate(tag, hyphen);
}

/** `es-419` of `es-MX`, `zh-Hant-TW` of `zh-TW`; nothing for most tags. */
function regionalParent(language: string, region: string): string | undefined {
  if (region.length !== 2) return undefined;
  const shared = sharedVariants.get(language);
  if (shared?.regions.includes(region)) return shared.variant;
  const scripts = regionalScripts.get(language);
  if (scripts === undefined) return undefined;
  const script = scripts.regions.includes(region) ? scripts.other : scripts.usual;
  return `${language}-${script}-${region}`;
}

/** Without its last subtag, nor the single letter that announced it. `x` or `i` alone is no language. */
function truncate(tag: string, hyphen: number): string | undefined {
  let end = hyphen;
  while (end > 1 && tag[end - 2] === "-") end -= 2;
  return end > 1 ? tag.slice(0, end) : undefined;
}
