import english from "@scope/http-4xx-i18n/guidance/en";
import type { StatusRecord } from "@scope/http-4xx-lookup";
import { matches } from "../browser/matches.ts";
import { guidanceOf } from "../page/guidance-of.ts";
import { backgroundOf } from "./background.ts";
import type { Locale } from "./locale.ts";

/** What finds a status beside the words that stand on the page: its names, without what separates their words. */
export function findKeys({ name, aliases, registeredPhrase, phrase, id }: StatusRecord): string {
  const keys = [name, ...aliases, registeredPhrase ?? phrase, id].map(plain);
  const unlike = backgroundOf(id).libraryNames.flatMap(({ names }) =>
    names.filter((each) => !matches(each, "", keys)),
  );
  return [...new Set([...keys, ...unlike.map(plain)])].join(" ");
}

/** `SC_NOT_FOUND`, `not-found` and `Not Found` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Words by which people search who do not know what a status is called, in their language and in English. */
export function findWords(locale: Locale, { id, phrase }: StatusRecord): string {
  const words = [
    phrase,
    ...guidanceOf(locale, id).synonyms,
    ...guidanceOf({ guidance: english }, id).synonyms,
  ];
  return [...new Set(words.map((word) => word.toLowerCase()))].join(", ");
}
