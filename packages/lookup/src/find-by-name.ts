import { codeMark, columns, makeSteps, prefix, type Steps, statusPrefix, suffix } from "./name-steps.ts";

/** Made when a name is first asked for, because most programs never ask. */
let steps: Steps | undefined;

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
function walk(steps: Steps, name: string, at: number, around: number): number {
  const { column: columnOf, next } = steps;
  let state = 0;
  for (; at < name.length; at++) {
    const character = name.charCodeAt(at);
    const column = columnOf[character];
    if (column) {
      state = next[state * columns + column] as number; // every state is in the table
      if (state === 0) return 0;
      const here = next[state * columns] as number;
      if (around !== 0 && here !== 0) {
        const rest = walk(steps, name, at + 1, here > 0 ? 0 : here === prefix ? 2 : 1);
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
