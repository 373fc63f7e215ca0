/** What an application does in place of this package: a library that chooses the locale, and its own texts. */
import { match } from "@formatjs/intl-localematcher";
import type { Catalog, Message, StatusId } from "@scope/http-4xx-i18n";
import { type AvailableLocale, availableLocales, load } from "@scope/http-4xx-i18n/load";
import i18next, { type i18n } from "i18next";

export const catalogs: readonly Catalog<AvailableLocale>[] = await Promise.all(
  availableLocales.map((tag) => load(tag)),
);

/** The texts by locale and id, in objects without a prototype. */
export const texts: Readonly<Record<string, Readonly<Record<StatusId, Message>>>> = Object.assign(
  Object.create(null),
  Object.fromEntries(
    catalogs.map(({ locale, messages }) => [locale, Object.assign(Object.create(null), messages)]),
  ),
);

/** A header's ranges, best first: the few lines that are in many an application. Neither library reads a header. */
export function ranges(header: string): string[] {
  return header
    .split(",")
    .map((element) => {
      const [range = "", weight] = element.trim().split(";q=");
      return { range, quality: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ range }) => range !== "*")
    .sort((a, b) => b.quality - a.quality)
    .map(({ range }) => range);
}

export function matchLookup(requested: readonly string[]): string {
  return match(requested, availableLocales, "en", { algorithm: "lookup" });
}

export function matchBestFit(requested: readonly string[]): string {
  return match(requested, availableLocales, "en");
}

export const i18nextInstance: i18n = i18next.createInstance();
await i18nextInstance.init({
  lng: "en",
  fallbackLng: "en",
  supportedLngs: [...availableLocales],
  ns: ["http4xx"],
  defaultNS: "http4xx",
  resources: Object.fromEntries(catalogs.map(({ locale, messages }) => [locale, { http4xx: messages }])),
});

export function matchI18next(requested: readonly string[]): string {
  // What its own language detectors call; its types do not know it.
  const { languageUtils }: { languageUtils: { getBestMatchFromCodes(codes: readonly string[]): string } } =
    i18nextInstance.services;
  return languageUtils.getBestMatchFromCodes(requested);
}
