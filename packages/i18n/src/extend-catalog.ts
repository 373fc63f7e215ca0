import type { Catalog, Message } from "./catalog.ts";
import type { StatusId } from "./generated/ids.ts";

/**
 * A catalog with some of its texts replaced; the others stay as they are, and so does the catalog itself. Under a
 * `locale` of its own where one is given, `nl-x-shop` for example.
 *
 * @example
 * const shop = extendCatalog(nl, { "404": { title: "Weg!" } });
 */
export function extendCatalog<Locale extends string>(
  catalog: Catalog<Locale>,
  texts: { readonly [Id in StatusId]?: Partial<Message> },
): Catalog<Locale>;
export function extendCatalog<const Locale extends string>(
  catalog: Catalog,
  texts: { readonly [Id in StatusId]?: Partial<Message> },
  locale: Locale,
): Catalog<Locale>;
export function extendCatalog(
  catalog: Catalog,
  texts: { readonly [Id in StatusId]?: Partial<Message> },
  locale: string = catalog.locale,
): Catalog {
  const messages: { [Id in StatusId]: Message } = { ...catalog.messages };
  // The type knows no other keys; a caller without types may have misspelt one.
  for (const id of Object.keys(texts) as StatusId[]) {
    if (!Object.hasOwn(messages, id)) throw new RangeError(`extendCatalog: no status "${id}"`);
    const { title = messages[id].title, description = messages[id].description } = texts[id] ?? {};
    messages[id] = { title, description };
  }
  return { ...catalog, locale, messages };
}
