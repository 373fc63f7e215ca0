import type { Catalog } from "./catalog.ts";
import { ids } from "./generated/ids.ts";

/** A catalog as the built module of a locale holds it: the texts in the order of the ids, line by line, title before description. */
export function readCatalog(head: Omit<Catalog, "messages">, lines: string): Catalog {
  const texts = lines.split("\n");
  const messages = ids.map((id, index) => [
    id,
    { title: texts[2 * index], description: texts[2 * index + 1] },
  ]);
  // Of every id, which is what the type asks for.
  return { ...head, messages: Object.fromEntries(messages) as Catalog["messages"] };
}
