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

// Neither of them can match the same text in two ways, so that neither ever backtracks.
const rangePattern = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i;
const weightPattern = /^q=(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)$/i;

/**
 * The ranges of an `Accept-Language` header (RFC 9110, section 12.5.4), the most wanted first, ties in their order.
 * What does not follow the grammar is left out: a range with a weight of `2` or `0.1234` counts as not there.
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
  return text.length <= rangeLengthLimit && rangePattern.test(text);
}

/** Up to the last comma within the limit, so that no range is cut in two. */
function firstPart(header: string): string {
  if (header.length <= lengthLimit) return header;
  return header.slice(0, Math.max(0, header.lastIndexOf(",", lengthLimit)));
}

function parseElement(element: string): WeightedRange | undefined {
  const semicolon = element.indexOf(";");
  const range = (semicolon === -1 ? element : element.slice(0, semicolon)).trim();
  if (range !== "*" && !isLanguageRange(range)) return undefined;
  if (semicolon === -1) return { range: range.toLowerCase(), quality: 1 };
  const weight = element.slice(semicolon + 1).trim();
  if (!weightPattern.test(weight)) return undefined;
  return { range: range.toLowerCase(), quality: Number(weight.slice(2)) };
}
