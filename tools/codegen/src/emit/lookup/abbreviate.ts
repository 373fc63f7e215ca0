import { mostSaving, repeated } from "./saving.ts";

/** The characters that may stand for a part, in this order: `expand` of the lookup package counts them. */
const first = "(".charCodeAt(0);
const last = "[".charCodeAt(0);

/** A text of the spec holds no tab. */
const end = "\t";

/** What repeats is looked for in so much of a text, and in parts so long; the rest is written like it. */
const looked = 4096;
const longest = 20;
/** Of the best candidates most are parts of each other: after so many rounds they are looked for anew. */
const considered = 100;
const rounds = 4;

/**
 * Puts one character for each part of the text that repeats, as long as that makes it shorter. The parts stand before
 * the text, a tab behind each; who reads it puts them back from the last to the first, as a part may hold what stands
 * for an earlier one. A character that the text has itself stands for itself.
 */
export function abbreviate(text: string): string {
  if (text.includes(end)) throw new Error("a text with tabs cannot be abbreviated");
  let short = text;
  let best = text;
  let candidates: string[] = [];
  const parts: string[] = [];
  for (let code = first; code <= last; code++) {
    const token = String.fromCharCode(code);
    if ((code - first) % rounds === 0) candidates = repeatedParts(short.slice(0, looked));
    const part = text.includes(token) ? token : mostSaving(candidates, short.slice(0, looked), 1);
    if (part === undefined) break;
    parts.push(part + end);
    short = short.replaceAll(part, token);
    candidates = candidates.map((each) => each.replaceAll(part, token));
    const whole = parts.join("") + short;
    if (whole.length < best.length) best = whole;
  }
  return best;
}

/** The runs of characters that stand there more than once, those first that save most. */
function repeatedParts(text: string): string[] {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    for (let length = 2; length <= Math.min(longest, text.length - at); length++) {
      const part = text.slice(at, at + length);
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return repeated(counts, 1, considered);
}
