/** What may stand for a part: printable, nothing that a template literal would have to escape. */
const tokens = [..."!#%&'()*+,-./:;<=>?@[]^_{}~"];

/** More candidates save nothing more: what they have in common with the first ones is gone by then. */
const considered = 80;

/**
 * Puts one character for each part of the text that repeats, as long as that makes it shorter. The parts, each behind
 * its character, follow behind `bar`; who reads it puts them back from the first to the last. The text itself holds
 * letters, digits and white space.
 */
export function abbreviate(text: string, bar: string): string {
  let short = text;
  const parts: string[] = [];
  const candidates = repeatedParts(text);
  for (const token of tokens) {
    const [best] = candidates
      .map((part) => ({ part, saved: saving(part, short.split(part).length - 1) }))
      .filter(({ saved }) => saved > 0)
      .toSorted((a, b) => b.saved - a.saved);
    if (best === undefined) break;
    short = short.replaceAll(best.part, token);
    parts.push(`${bar}${token}${best.part}`);
  }
  return short + parts.join("");
}

/** The runs of words that stand there more than once, those first that save most. */
function repeatedParts(text: string): string[] {
  const counts = new Map<string, number>();
  for (const line of text.split("\n")) {
    const words = line.match(/[A-Z][a-z]*/g) ?? [];
    for (const [from] of words.entries()) {
      for (let to = from + 1; to <= Math.min(words.length, from + 4); to++) {
        const part = words.slice(from, to).join("");
        counts.set(part, (counts.get(part) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .map(([part, count]) => ({ part, saved: saving(part, count) }))
    .filter(({ saved }) => saved > 0)
    .toSorted((a, b) => b.saved - a.saved)
    .slice(0, considered)
    .map(({ part }) => part);
}

/** A part costs itself, its character and a bar. */
function saving(part: string, count: number): number {
  return count * (part.length - 1) - (part.length + 2);
}
