import { ownLanguages } from "./own-languages.ts";

/** A list of all languages begins with the one of the address, and those that the reader has chosen. */
export function putOwnLanguagesFirst(page: Document, path: string, preferred: readonly string[]): void {
  const list = page.querySelector("[data-languages]");
  if (!list) return;
  const items = new Map([...list.querySelectorAll<HTMLElement>("li")].map((item) => [item.lang, item]));
  const wanted = ownLanguages([...items.keys()], [...path.split("/"), ...preferred]);
  list.prepend(...wanted.flatMap((tag) => items.get(tag) ?? []));
}
