/** Takes the place of `phrase-of.ts` in CommonJS, as `by-code-when-asked.ts` that of `by-code.ts`. */
import { expand } from "./expand.ts";
import { phrases } from "./generated/phrases.ts";
import { phraseList } from "./phrase-list.ts";

let list: readonly (string | undefined)[] | undefined;

/** The phrase of the code with this index. */
export const phraseOf = (index: number): string | undefined => {
  list ??= phraseList(expand(phrases));
  return list[index];
};
