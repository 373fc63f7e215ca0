import { indexLocales, type LocaleIndex } from "./negotiation/locale-index.ts";
import { negotiate } from "./negotiation/negotiate.ts";

/**
 * The locale for a reader, from the `Accept-Language` header of the request: one of `available`, or `fallback`. It
 * never throws, whatever the header holds.
 *
 * 1. Ranges are taken by falling weight, those of one weight in their order (RFC 9110, sections 12.4.2 and 12.5.4). What
 *    breaks the grammar is skipped: a weight above 1 or of four decimals takes its range with it. `*` is passed over, as
 *    what it stands for is the fallback (RFC 4647, section 3.4).
 * 2. Each is looked up (RFC 4647, section 3.4), in any casing: the tag itself, then what cutting off its last subtags
 *    leaves. Where CLDR has a parent that cutting does not leave, it comes before what cutting leaves, and so does what
 *    else stands under that parent: `en-AU` finds `en-001`, then `en-GB`, then `en`; `es-MX` finds `es-419`, `zh-TW`
 *    finds `zh-Hant`. Withdrawn codes are read as today's: `iw` as `he`, `sh` as `sr-Latn`.
 * 3. Then, before the next range, come the other variants of its language in the same script, the narrower ones first:
 *    `pt` finds `pt-BR`, `fr-CH` finds `fr-CA`. If the header names any of them, those alone; and one that it names, or
 *    whose language it names, behind a range of another language waits until then. Private ones (`-x-`) come last. Among
 *    equal ones the fallback, or the usual one (`en-US` of `en`, `de-DE` of `de`), or the first.
 * 4. After the last range come variants in other scripts, `zh-Hans` for `zh-TW`, in the same order.
 * 5. Then the fallback.
 *
 * `q=0` means never: for the range and what is narrower, where no closer range says otherwise. It holds for the fallback
 * too as long as anything else is available, of which the first is answered. Of a long header the first 4,096 characters
 * and 64 ranges count.
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
