import { codeMark, columns, makeSteps, prefix, type Steps, statusPrefix, suffix } from "./name-steps.ts";

// What may stand around a name: nothing; a suffix; also a prefix of the second kind; any prefix, and the code behind.
const plain = 0;
const suffixed = 1;
const statusPrefixed = 2;
const affixed = 3;

/** Longer than any name, so that a hostile input costs nothing. */
const longest = 100;

/** Made when a name is first asked for, because most programs never ask. */
let steps: Steps | undefined;

/** What has been asked for before: programs ask for few names, and for those again and again. */
let known: Record<string, number | undefined> = { __proto__: null as never };
let missed = 0;

let otherLetter: RegExp | undefined;

/**
 * The meaning with this name, as a number: its code, and a hundred more for each meaning that the code has before it.
 * A name may stand in any casing, with any separators, and as libraries write theirs.
 */
export function findByName(name: string): number | undefined {
  if (typeof name !== "string") return undefined;
  const before = known[name];
  if (before || name.length > longest) return before;
  steps ??= makeSteps();
  const meaning = Math.abs(walk(steps, name, 0, plain) || walk(steps, name, 0, affixed));
  if (meaning < 400 || meaning > codeMark) return undefined;
  // Of every 4,096 spellings 512 are kept, so that whoever makes up spellings fills no memory and displaces none for long.
  if (missed % 4096 === 0) known = { __proto__: null as never };
  if (missed++ % 4096 < 512) known[name] = meaning;
  return meaning;
}

/** The meaning of what stands from here to the end, or the mark of an affix or a code that it is; 0 for none. */
function walk(steps: Steps, name: string, at: number, around: number): number {
  const { columnOf, next } = steps;
  let state = 0;
  for (; at < name.length; at++) {
    const character = name.charCodeAt(at);
    const column = columnOf[character];
    if (column) {
      state = next[state * columns + column] as number; // every state is in the table
      if (state === 0) return 0;
      const here = next[state * columns] as number;
      if (around !== plain && here !== 0) {
        const rest = walk(
          steps,
          name,
          at + 1,
          here > 0 ? plain : here === prefix ? statusPrefixed : suffixed,
        );
        // Of a name and the mark of a code, whichever comes first. Never below 0, where a remainder costs an engine more.
        const sameCode = (rest + here + 2 * codeMark) % 100 === 0;
        if (here > 0) {
          if (rest === suffix || (around === affixed && rest < -codeMark && sameCode)) return here;
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
