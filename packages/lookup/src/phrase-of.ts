import { expand } from "./expand.ts";
import { phrases } from "./generated/phrases.ts";
import { phraseList } from "./phrase-list.ts";

const list: readonly (string | undefined)[] = /* @__PURE__ */ phraseList(/* @__PURE__ */ expand(phrases));

/** The phrase of the code with this index. A constant, because an engine reads the binding of a function at every call. */
export const phraseOf = (index: number): string | undefined => list[index];
