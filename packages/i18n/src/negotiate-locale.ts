import { indexLocales, type LocaleIndex } from "./negotiation/locale-index.ts";
import { negotiate } from "./negotiation/negotiate.ts";

/**
 * The locale for a reader, from the `Accept-Language` header of the request: one of `available`, or `fallback`. It
 * never throws, whatever the header holds.
 *
 * - Ranges count by falling weight, those of one weight in their order (RFC 9110, sections 12.4.2 and 12.5.4). What
 *   breaks the grammar is skipped: a weight above 1 or of four decimals takes its range with it.
 * - Each is looked up by cutting off subtags (RFC 4647, section 3.4), in any casing: `nl-BE` finds `nl`. Where CLDR
 *   knows a closer relative it comes first: `es-MX` finds `es-419`, `zh-TW` finds `zh-Hant`, `no` finds `nb`, and `iw`
 *   is read as `he`. Before it is given up, variants count: `pt` finds `pt-BR`.
 * - `*` stands for every locale that no other range names: the fallback, or else the first available one.
 * - `q=0` means never. It holds for the fallback too, as long as anything else is left.
 * - Of a long header the first 4,096 characters and 64 ranges count.
 *
 * A frozen `available`, such as `availableLocales`, is prepared once; any other list is at each call.
 *
 * @example
 * negotiateLocale("nl-BE,nl;q=0.9,en;q=0.5", ["en", "nl"], "en"); // "nl"
 */
export function negotiateLocale<const Available extends string, const Fallback extends string>(
  header: string | null | undefined,
  available: readonly Available[],
  fallback: Fallback,
): Available | Fallback {
  const index = indexOf<Available | Fallback>(available);
  return negotiate(index, header, fallback);
}

const prepared = new WeakMap<readonly string[], LocaleIndex<string>>();

function indexOf<Locale extends string>(available: readonly Locale[]): LocaleIndex<Locale> {
  const known = prepared.get(available) as LocaleIndex<Locale> | undefined; // made of this very list, below
  if (known !== undefined) return known;
  const index = indexLocales(available);
  if (Object.isFrozen(available)) prepared.set(available, index);
  return index;
}
