import { names } from "./generated/names.ts";

/** What libraries put before a name: `kNotFound`, `SC_NOT_FOUND`, `NGX_HTTP_NOT_FOUND`. */
export const prefix = -2;
/** The same, where the code alone is a name too: `Status404`. May stand behind another prefix: `HttpStatusNotFound`. */
export const statusPrefix = -1;
/** What they put behind it: `NotFoundException`. */
export const suffix = -3;
/** The mark of a code is this and its number less than 0; that of a name by itself alone the number of its meaning. */
export const codeMark = 5000;

/** In the form of the generated names. */
const affixes = `-2
 k
 sc
 http
 https
 ngxhttp
 ngxhttps
-1
 status
 statuscode
-3
 error
 exception
 httpexception
`;

/** Letters and digits, in any casing, from 1; 0 for any other character, where a state has its meaning. */
export const columns = 37;

export interface Steps {
  /** The column of each ASCII character. */
  readonly column: Uint8Array;
  /** By state and column: the next state, 0 for none. */
  readonly next: Int16Array;
}

/** Letter by letter from one state to the next, through all the names at once: no name has to be folded or compared. */
export function makeSteps(): Steps {
  const [short = "", ...parts] = names.split("|");
  const text = affixes + parts.reduce((all, part) => all.replaceAll(part.charAt(0), part.slice(1)), short);
  const columnOf = Uint8Array.from({ length: 128 }, (_, code) => parseInt(String.fromCharCode(code), 36) + 1);
  const next = new Int16Array(columns * (text.length + 400));
  let last = 0;
  const add = (name: string, meaning: number): void => {
    let state = 0;
    for (const letter of name) {
      const column = columnOf[letter.charCodeAt(0)];
      if (column) state = next[state * columns + column] ||= ++last;
    }
    next[state * columns] ||= meaning;
  };
  let meaning = 0;
  for (const line of text.split("\n")) {
    if (+line) meaning = +line;
    else if (line[0] === " ") add(line, line[1] === " " ? -meaning : meaning);
    else {
      add(line, ++meaning);
      add(`${400 + (meaning % 100)}`, -codeMark - meaning);
    }
  }
  return { column: columnOf, next };
}
