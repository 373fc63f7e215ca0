import type { StatusRecord } from "@scope/http-4xx-lookup";

/** What finds a status beside the words that stand on the page: its names, without what separates their words. */
export function findKeys({ name, aliases, registeredPhrase, phrase, id }: StatusRecord): string {
  const keys = [name, ...aliases, registeredPhrase ?? phrase, id].map(plain);
  return [...new Set(keys)].join(" ");
}

/** `SC_NOT_FOUND`, `not-found` and `Not Found` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
