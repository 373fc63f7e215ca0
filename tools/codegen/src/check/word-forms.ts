import { scriptOf } from "./script-of.ts";

/** Scripts that put no space between words, and Korean, which writes particles to them. */
const unspacedScripts = new Set(["Hans", "Hant", "Jpan", "Khmr", "Kore", "Laoo", "Mymr", "Thai"]);

/** Every rule asks for the words of every text, and of the English one once for each locale. */
const known = new Map<string, readonly string[]>();

/** The words of a text, in small letters. */
export function wordsOf(text: string): readonly string[] {
  const words = known.get(text) ?? text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  known.set(text, words);
  return words;
}

/** Whether a text has a noun, which may be of several words: each as a whole word, in one of its forms. */
export function hasNoun(text: string, noun: string, tag: string): boolean {
  return countOfNoun(text, noun, tag) > 0;
}

/** How often; of several words the rarest counts. */
export function countOfNoun(text: string, noun: string, tag: string): number {
  if (unspacedScripts.has(scriptOf(tag))) return text.split(noun).length - 1;
  const words = wordsOf(text);
  // A word of one letter is an article or a preposition.
  const parts = wordsOf(noun).filter((part) => part.length > 1);
  return Math.min(...parts.map((part) => words.filter((word) => isFormOf(word, part)).length));
}

/**
 * Whether a word is a form of another, as far as that can be seen without knowing the language: it holds three quarters
 * of the other in one piece, whatever is added, or three fifths and is hardly longer.
 */
export function isFormOf(word: string, base: string): boolean {
  const [had, wanted] = [withoutAccents(word), withoutAccents(base)];
  const share = had.length - wanted.length > 3 ? 0.75 : 0.6;
  const piece = Math.max(Math.min(3, wanted.length), Math.ceil(wanted.length * share));
  for (let at = 0; at + piece <= wanted.length; at += 1) {
    if (had.includes(wanted.slice(at, at + piece))) return true;
  }
  return false;
}

const bare = new Map<string, string>();

/** Inflection moves accents about: αίτημα, αιτήματος. */
function withoutAccents(word: string): string {
  const known = bare.get(word);
  if (known !== undefined) return known;
  const found = word
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
  bare.set(word, found);
  return found;
}

/** Where a text has one of the words: `muss`, several in a row, or `-malı`, `jā-` for the end or the start of one. */
export function placesOf(text: string, given: readonly string[], tag: string): number[] {
  if (unspacedScripts.has(scriptOf(tag))) return given.flatMap((each) => indexesOf(text, each));
  const words = wordsOf(text);
  return given.flatMap((each) => {
    const parts = wordsOf(each);
    return words.flatMap((_, at) => {
      const matches = parts.every((part, offset) => {
        const word = words[at + offset] ?? "";
        if (each.startsWith("-")) return word.endsWith(part);
        return each.endsWith("-") ? word.startsWith(part) : word === part;
      });
      return matches ? [at] : [];
    });
  });
}

function indexesOf(text: string, piece: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) found.push(at);
  return found;
}
