import { expand } from "./expand.ts";
import { names } from "./generated/names.ts";

/** What libraries put behind a name: `NotFoundException`. */
export const suffix = -3;
/** What they put before it: `kNotFound`, `SC_NOT_FOUND`, `NGX_HTTP_NOT_FOUND`. */
export const prefix = -2;
/** The same, where the code alone is a name too: `Status404`. May stand behind another prefix: `HttpStatusNotFound`. */
export const statusPrefix = -1;
/** The mark of a code is this and its number less than 0; that of a name by itself alone the number of its meaning. */
export const codeMark = 5000;

/** In the form of the names, as other names of -3 to -1; then the number before the first meaning. */
const affixes = `
 error
 exception
 httpexception

 k
 sc
 http
 https
 ngxhttp
 ngxhttps

 status
 statuscode
399
`;

/** Letters and digits, in any casing, from 1; column 0 holds what a state means. */
export const columns = 37;

/**
 * By state and column the next state, 0 for none. Letter by letter from one state to the next, through all the names at
 * once: no name has to be folded or compared.
 */
export function makeSteps(): Int16Array {
  const text = affixes + expand(names);
  const next = new Int16Array(columns * (text.length + 400));
  let last = 0;
  const add = (name: string, meaning: number): void => {
    let state = 0;
    for (const letter of name) {
      const column = parseInt(letter, 36) + 1;
      // Not a number for what is neither a letter of these nor a digit.
      if (column) state = next[state * columns + column] ||= ++last;
    }
    next[state * columns] ||= meaning;
  };
  let meaning = suffix - 1;
  for (const line of text.split("\n")) {
    if (+line) meaning = +line;
    else if (line[0] === " ") add(line, line[1] === " " ? -meaning : meaning);
    else {
      meaning++;
      if (line) {
        add(line, meaning);
        add(`${400 + (meaning % 100)}`, -codeMark - meaning);
      }
    }
  }
  return next;
}
