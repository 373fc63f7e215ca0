/** A language range in lower case, and how much the reader likes it: 0 (never) to 1. */
export interface WeightedRange {
  readonly range: string;
  readonly quality: number;
}

/** What is read of a header, however long it is: enough for every browser, too little to keep a server busy. */
const lengthLimit = 4096;
const rangeLimit = 64;
/** RFC 5646, section 4.4.1 deems 35 characters enough for a tag. */
const rangeLengthLimit = 100;

// No text matches it in two ways, so that it never backtracks far.
const elementPattern =
  /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i;

/**
 * The ranges of an `Accept-Language` header (RFC 9110, section 12.5.4), the most wanted first, ties in their order.
 * What does not follow the grammar is left out: a range with a weight of `2` or `0.1234` counts as not there. So is `*`,
 * as it is of use only where nothing else is, and there the fallback is answered anyway (RFC 4647, section 3.4).
 */
export function parseAcceptLanguage(header: unknown): WeightedRange[] {
  if (typeof header !== "string") return [];
  const ranges: WeightedRange[] = [];
  for (const element of firstPart(header).split(",")) {
    const range = parseElement(element);
    if (range === undefined) continue;
    if (ranges.push(range) === rangeLimit) break;
  }
  return ranges.sort((a, b) => b.quality - a.quality);
}

/** Is it a range other than `*` (RFC 4647, section 2.1), of a length that a tag can have? */
export function isLanguageRange(text: string): boolean {
  return parseElement(text)?.range === text.toLowerCase();
}

/** Up to the last comma within the limit, so that no range is cut in two. */
function firstPart(header: string): string {
  if (header.length <= lengthLimit) return header;
  return header.slice(0, Math.max(0, header.lastIndexOf(",", lengthLimit)));
}

function parseElement(element: string): WeightedRange | undefined {
  const [, range = "", weight = 1] = elementPattern.exec(element) ?? [];
  if (range === "" || range.length > rangeLengthLimit) return undefined;
  return { range: range.toLowerCase(), quality: Number(weight) };
}
