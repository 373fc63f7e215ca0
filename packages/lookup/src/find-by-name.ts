import { codeMark, columns, makeSteps, prefix, statusPrefix, suffix } from "./name-steps.ts";

/** Made when a name is first asked for, because most programs never ask. */
let steps: Int16Array | undefined;

let otherLetter: RegExp | undefined;

/**
 * The meaning with this name, as a number: its code, and a hundred more for each meaning that the code has before it.
 * A name may stand in any casing, with any separators, and as libraries write theirs.
 */
export function findByName(name: string): number | undefined {
  // Longer than any name, so that a hostile input costs nothing.
  if (name.length > 100) return undefined;
  steps ??= makeSteps();
  const meaning = Math.abs(walk(steps, name, 0, 0) || walk(steps, name, 0, 3));
  return meaning < 400 || meaning > codeMark ? undefined : meaning;
}

/**
 * The meaning of what stands from here to the end, or the mark of an affix or a code that it is; 0 for none. What may
 * stand around a name, by number, as words would be in every bundle: 0 nothing; 1 a suffix; 2 also a prefix of the second
 * kind; 3 any prefix, and the code behind.
 */
function walk(next: Int16Array, name: string, at: number, around: number): number {
  let state = 0;
  for (; at < name.length; at++) {
    const character = name.charCodeAt(at);
    const letter = character | 32;
    // A table of the columns would be in every bundle.
    const column =
      letter > 96 && letter < 123 ? letter - 86 : character > 47 && character < 58 ? character - 47 : 0;
    if (column) {
      state = next[state * columns + column] as number; // every state is in the table
      if (!state) return 0;
      const here = next[state * columns] as number;
      if (around && here) {
        const rest = walk(next, name, at + 1, here > 0 ? 0 : here === prefix ? 2 : 1);
        // Of a name and the mark of a code, whichever comes first. Never below 0, where a remainder costs an engine more.
        const sameCode = (rest + here + 10_000) % 100 === 0;
        if (here > 0) {
          if (rest === suffix || (around === 3 && rest < -codeMark && sameCode)) return here;
        } else if (rest > 0) {
          if (here < suffix ? here < -codeMark && sameCode : around + here > 0) return rest;
        } else if (rest < -codeMark && here === statusPrefix) return rest + codeMark;
      }
    } else if (character > 127) {
      // Any other letter makes it another name. As a literal it would be compiled when the module is loaded.
      // biome-ignore lint/complexity/useRegexLiterals: see above
      otherLetter ??= new RegExp("(?![ -~])[\\p{L}\\p{M}\\p{N}]", "u");
      if (otherLetter.test(name)) return 0;
    }
  }
  return next[state * columns] as number;
}
