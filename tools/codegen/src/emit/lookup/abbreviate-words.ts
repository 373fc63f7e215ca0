import { mostSaving, repeated } from "./saving.ts";

/** What stands for a word: this, and a character from `first` to `last`, as `putBack` of the lookup package counts them. */
const mark = "~";
const first = "(".charCodeAt(0);
const last = "}".charCodeAt(0);

/** Words are looked for in so much of a text. The rest, of a spec much larger than today's, is written like it. */
const looked = 65_536;
/** A word is a run of at most so many pieces. Of the best of them so many are weighed, and found anew after some rounds. */
const longest = 6;
const considered = 60;
const rounds = 8;
const pieces = /~.|[a-z]+|[A-Z][a-z]*|\d+|./gsu;

/**
 * JSON in which a mark and a character stand for each word that repeats. The words stand before it, a tab behind each;
 * each may hold earlier ones. `abbreviate` saves more, but looks at every run of characters, and what it makes is put back
 * word by word: a long text takes too much time of both.
 */
export function abbreviateWords(json: string): string {
  // JSON holds tabs, and the mark, in its strings alone; they can say it otherwise, and tabs they do.
  let short = json.replaceAll(mark, "\\u007e");
  const words: string[] = [];
  let candidates: readonly string[] = [];
  for (let code = first; code <= last; code++) {
    if (words.length % rounds === 0) candidates = repeatedWords(short.slice(0, looked));
    const word = mostSaving(candidates, short.slice(0, looked), 2);
    if (word === undefined) break;
    const token = mark + String.fromCharCode(code);
    words.push(word);
    short = withToken(short, word, token);
    candidates = candidates.map((each) => withToken(each, word, token));
  }
  return [...words, short].join("\t");
}

/** A word may begin as the character behind a mark goes on: there it stays. */
function withToken(text: string, word: string, token: string): string {
  return text.split(word).reduce((start, rest) => start + (start.endsWith(mark) ? word : token) + rest);
}

function repeatedWords(text: string): string[] {
  const counts = new Map<string, number>();
  const all = text.match(pieces) ?? [];
  for (let at = 0; at < all.length; at++) {
    let word = "";
    for (let end = at; end < Math.min(at + longest, all.length); end++) {
      word += all[end];
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return repeated(counts, 2, considered);
}
