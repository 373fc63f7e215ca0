import type { Catalog } from "./catalog.ts";
import { type AvailableLocale, loaders } from "./generated/loaders.ts";

export type { Catalog, Direction, Message, ServerErrors } from "./catalog.ts";
export type { AvailableLocale } from "./generated/loaders.ts";

/** The tag of every locale that can be loaded, sorted. */
export const availableLocales: readonly AvailableLocale[] = /* @__PURE__ */ Object.freeze(
  Object.keys(loaders) as AvailableLocale[], // keys of a literal of ours, with nothing else in it
);

/**
 * Fetches one locale's catalog with one dynamic import. A tag that is not among `availableLocales`, in exactly that
 * form, is a type error, and rejects with a RangeError that lists them. `negotiateLocale` turns whatever a reader asks
 * for into one of them.
 *
 * @example
 * const catalog = await load("nl");
 * const theirs = await load(negotiateLocale(navigator.language, availableLocales, "en"));
 */
export function load<Tag extends AvailableLocale>(tag: Tag): Promise<Catalog<Tag>>;
export async function load(tag: string): Promise<Catalog<AvailableLocale>> {
  if (!isAvailable(tag)) {
    throw new RangeError(`no locale "${String(tag)}"; there are ${availableLocales.join(", ")}`);
  }
  const { default: catalog } = await loaders[tag]();
  return catalog;
}

function isAvailable(tag: string): tag is AvailableLocale {
  return Object.hasOwn(loaders, tag);
}
