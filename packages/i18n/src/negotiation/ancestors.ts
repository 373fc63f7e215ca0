import { parents, regionalVariants, successors, usualScripts } from "./relations.ts";

/**
 * A tag and everything wider than it, the closest first: the truncation of RFC 4647, section 3.4, with what CLDR knows
 * about parents in between. All canonical.
 *
 * @example
 * ancestorsOf("zh-TW"); // ["zh-tw", "zh-hant-tw", "zh-hant", "zh"]
 */
export function ancestorsOf(tag: string): [own: string, ...wider: string[]] {
  const own = canonicalTag(tag);
  const chain: [string, ...string[]] = [own];
  let parent = parentOf(own);
  while (parent !== undefined) {
    chain.push(parent);
    parent = parentOf(parent);
  }
  return chain;
}

/** In lower case, a withdrawn language under its present code: `he-il` of `iw-IL`. */
export function canonicalTag(tag: string): string {
  const lower = tag.toLowerCase();
  const language = languageOf(lower);
  return (successors.get(language) ?? language) + lower.slice(language.length);
}

/** The first subtag. */
export function languageOf(tag: string): string {
  const hyphen = tag.indexOf("-");
  return hyphen < 0 ? tag : tag.slice(0, hyphen);
}

function parentOf(tag: string): string | undefined {
  const hyphen = tag.lastIndexOf("-");
  return parents.get(tag) ?? regionalParent(tag, hyphen) ?? truncate(tag, hyphen);
}

/** `es-419` of `es-MX`, `zh-Hant-TW` of `zh-TW`; nothing for most tags. */
function regionalParent(tag: string, hyphen: number): string | undefined {
  if (hyphen < 2 || tag.length !== hyphen + 3) return undefined;
  const language = tag.slice(0, hyphen);
  const region = tag.charAt(hyphen + 1).toUpperCase() + tag.slice(-1);
  const script = usualScripts.get(language);
  for (const [variant, regions] of regionalVariants) {
    if (variant.startsWith(language) && regions.includes(region)) {
      return script ? variant + tag.slice(hyphen) : variant;
    }
  }
  return script && script + tag.slice(hyphen);
}

/** Without its last subtag, nor the single letters that announced it. `x` or `i` alone is no language. */
function truncate(tag: string, hyphen: number): string | undefined {
  let end = hyphen;
  while (end > 1 && tag[end - 2] === "-") end -= 2;
  return end > 1 ? tag.slice(0, end) : undefined;
}
