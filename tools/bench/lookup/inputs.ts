import { statuses } from "@scope/http-4xx-lookup";
import { getReasonPhrase, getStatusCode } from "http-status-codes";
import peer from "statuses";

const size = 2048;

/** Codes that everyone knows, in no order. Of the peers, http-status-codes knows the fewest. */
export const knownCodes: readonly number[] = shuffled(
  statuses
    .filter(({ registration }) => registration === "registered")
    .map(({ code }) => code)
    .filter(answeredBy(getReasonPhrase)),
);

/** What a log or a proxy sees: any class of status, vendors' codes, unassigned ones and some that are no codes. */
export const mixedCodes: readonly number[] = shuffled([
  ...statuses.map(({ code }) => code),
  ...[419, 420, 427, 430, 450, 460, 498],
  ...[100, 101, 200, 201, 204, 206, 301, 302, 304, 307, 308, 500, 502, 503, 504, 511, 599],
  ...[0, 1, -1, 99, 600, 999, 1e9, -404],
]);

/** The same, and values that are no integers or no numbers at all. */
export const anyValues: readonly unknown[] = shuffled<unknown>([
  ...mixedCodes.slice(0, 60),
  ...[404.5, Number.NaN, Number.POSITIVE_INFINITY, -0],
  ...["404", "Not Found", "__proto__", undefined, null, {}, [404], true, Symbol("404"), 404n],
]);

export const knownNames: readonly string[] = shuffled(
  statuses.filter(({ registration }) => registration === "registered").map(({ name }) => name),
);

/** Phrases that everyone knows: to throw takes a peer a hundred times as long as to answer. */
export const knownPhrases: readonly string[] = shuffled(
  statuses
    .filter(({ registration }) => registration === "registered")
    .map(({ phrase }) => phrase)
    .filter(answeredBy(getStatusCode))
    .filter(answeredBy((phrase) => peer(phrase))),
);

/** Names as other languages write them, and words that are no names. */
export const mixedNames: readonly string[] = shuffled([
  ...knownNames.slice(0, 20),
  ...knownPhrases.slice(0, 20),
  ...["NOT_FOUND", "not-found", "HTTP_FORBIDDEN", "StatusGone", "i'm a teapot", "CONTENT_TOO_LARGE"],
  ...["constructor", "__proto__", "OK", "Internal Server Error", "", "hello"],
]);

/** Every name as another language or library writes it. */
export const otherSpellings: readonly string[] = shuffled(
  statuses
    .filter(({ registration }) => registration === "registered")
    .flatMap(({ name, phrase, code }) => [
      name.replaceAll(/\B[A-Z]/g, "_$&").toUpperCase(),
      phrase.toLowerCase(),
      `HTTP_${code}_${name}`,
      `${name}Exception`,
    ]),
);

/** What somebody may ask who expects a status of another class, or has made a mistake. */
export const noNames: readonly string[] = shuffled([
  ...["OK", "Created", "Internal Server Error", "Bad Gateway", "Not Implemented", "Moved Permanently"],
  ...["found", "status", "http", "constructor", "hello", "Not Fund", "Forbiden", "404"],
]);

/** Phrases in a casing that hardly ever comes back. */
export const newSpellings: readonly string[] = Array.from({ length: 32 * size }, (_, index) =>
  [...(knownPhrases[index % size] ?? "")]
    .map((letter, at) =>
      ((index * 2654435761) >>> (at % 31)) & 1 ? letter.toUpperCase() : letter.toLowerCase(),
    )
    .join(""),
);

export const knownIds: readonly string[] = shuffled(statuses.map(({ id }) => id));

/** Whether a peer has an answer that throws where it has none. */
function answeredBy<Input>(call: (input: Input) => unknown): (input: Input) => boolean {
  return (input) => {
    try {
      call(input);
      return true;
    } catch {
      return false;
    }
  };
}

/** Repeated to one length and shuffled, always in the same way. */
function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  const list = Array.from({ length: size }, (_, index) => items[index % items.length] as Item);
  let seed = 1;
  for (let index = list.length - 1; index > 0; index--) {
    seed = (seed * 48271) % 2147483647;
    const other = seed % (index + 1);
    [list[index], list[other]] = [list[other] as Item, list[index] as Item];
  }
  return list;
}
