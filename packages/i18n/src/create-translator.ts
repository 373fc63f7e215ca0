import type { Catalog } from "./catalog.ts";
import { checkArguments } from "./check-arguments.ts";
import { type MessageTable, messageOf, tabulate } from "./message-table.ts";
import { isLanguageRange } from "./negotiation/accept-language.ts";
import { indexLocales, type LocaleIndex } from "./negotiation/locale-index.ts";
import { negotiate } from "./negotiation/negotiate.ts";
import type { TranslateOptions, Translator } from "./translator.ts";

/** How many tags that are no catalog's own are remembered with what they lead to. */
const memoryLimit = 200;

/**
 * Titles and descriptions from the given catalogs; `fallback` is the locale of readers whose own is not among them.
 * Throws a TypeError when there is no catalog, when two are for one locale, or when none is for the fallback.
 *
 * @example
 * const t = createTranslator([nl, en], { fallback: "en" });
 * t.title(404, { locale: t.negotiate(request.headers.get("Accept-Language")) }); // "Niet gevonden"
 */
export function createTranslator<const Catalogs extends readonly Catalog[]>(
  catalogs: Catalogs,
  options: { readonly fallback: Catalogs[number]["locale"] },
): Translator<Catalogs[number]["locale"]>;
export function createTranslator(
  catalogs: readonly Catalog[],
  options?: { readonly fallback: string },
): Translator {
  const base = checkArguments(catalogs, options?.fallback);
  const locales = Object.freeze(catalogs.map(({ locale }) => locale));
  const index = indexLocales(locales);
  const tables = new Map(catalogs.map((catalog) => [catalog.locale, tabulate(catalog, base)]));
  const tableOf = tableFinder(tables, index, base.locale);
  return {
    locales,
    // For the ids and codes of the first signature there always is a message: see `tabulate`.
    title: ((status: unknown, given?: TranslateOptions) =>
      messageOf(tableOf(given?.locale), status)?.title) as Translator["title"],
    description: ((status: unknown, given?: TranslateOptions) =>
      messageOf(tableOf(given?.locale), status)?.description) as Translator["description"],
    serverError: (status, given) =>
      tableOf(given?.locale).serverErrors[status === 503 ? "unavailable" : "any"],
    negotiate: (header) => negotiate(index, header, base.locale),
    direction: (locale) => tableOf(locale).direction,
  };
}

/** Answers a catalog's own tag and every tag seen before without allocating. */
function tableFinder(
  known: ReadonlyMap<string, MessageTable>,
  index: LocaleIndex<string>,
  fallback: string,
): (locale: string | null | undefined) => MessageTable {
  const tables = new Map(known);
  const limit = tables.size + memoryLimit;
  return (locale) => {
    const table = tables.get(locale ?? fallback);
    if (table !== undefined) return table;
    const usable = typeof locale === "string" && isLanguageRange(locale);
    const found = negotiate(index, usable ? locale : null, fallback);
    const answer = tables.get(found) as MessageTable; // every locale of the index has a table
    if (usable && tables.size < limit) tables.set(locale, answer);
    return answer;
  };
}
