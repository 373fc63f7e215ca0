import { createTranslator, negotiateLocale } from "@scope/http-4xx-i18n";
import { availableLocales } from "@scope/http-4xx-i18n/load";
import { type Candidate, type Scenario, scenario } from "../turns/scenario.ts";
import { headers, known, type Question, regional } from "./inputs.ts";
import {
  catalogs,
  i18nextInstance,
  matchBestFit,
  matchI18next,
  matchLookup,
  ranges,
  texts,
} from "./others.ts";

const t = createTranslator(catalogs, { fallback: "en" });

/** The least: the language of the first range, if it is there as it is. */
const firstLanguage = (header: string): string => {
  const language = header.slice(0, header.search(/[-,;]|$/));
  return texts[language] === undefined ? "en" : language;
};

const toLocale: readonly Candidate<string>[] = [
  { name: "the first language, in an object", floor: true, call: firstLanguage },
  { name: "t.negotiate", call: (header) => t.negotiate(header) },
  { name: "negotiateLocale", call: (header) => negotiateLocale(header, availableLocales, "en") },
  { name: "split + intl-localematcher, lookup", call: (header) => matchLookup(ranges(header)) },
  { name: "split + intl-localematcher, best fit", call: (header) => matchBestFit(ranges(header)) },
  { name: "split + i18next languageUtils", call: (header) => matchI18next(ranges(header)) },
];

const toTitle: readonly Candidate<Question>[] = [
  { name: "object of objects", floor: true, call: ({ locale, id }) => texts[locale]?.[id].title },
  { name: "t.title", call: ({ locale, id }) => t.title(id, { locale }) },
  { name: "i18next.t", call: ({ locale, id }) => i18nextInstance.t(`${id}.title`, { lng: locale }) },
];

const regionalTexts: Record<string, (typeof texts)[string]> = Object.create(null);
for (const { locale } of regional) {
  const own = texts[locale.slice(0, locale.indexOf("-"))];
  if (own !== undefined) regionalTexts[locale] = own;
}

const toTitleOfRegion: readonly Candidate<Question>[] = [
  {
    name: "object of objects that has every such tag",
    floor: true,
    call: ({ locale, id }) => regionalTexts[locale]?.[id].title,
  },
  {
    name: "object of objects, language cut off",
    call: ({ locale, id }) => texts[locale.slice(0, locale.indexOf("-"))]?.[id].title,
  },
  { name: "t.title", call: ({ locale, id }) => t.title(id, { locale }) },
  {
    name: "intl-localematcher, lookup + object",
    call: ({ locale, id }) => texts[matchLookup([locale])]?.[id].title,
  },
  { name: "i18next.t", call: ({ locale, id }) => i18nextInstance.t(`${id}.title`, { lng: locale }) },
];

const toTexts: readonly Candidate<string>[] = [
  {
    name: "the first language + object",
    floor: true,
    call: (header) => textOf(texts[firstLanguage(header)]?.["404"]),
  },
  {
    name: "t.negotiate, t.title, t.description",
    call(header) {
      const locale = t.negotiate(header);
      return `${t.title(404, { locale })}: ${t.description(404, { locale })}`;
    },
  },
  {
    name: "split + intl-localematcher, lookup + object",
    call: (header) => textOf(texts[matchLookup(ranges(header))]?.["404"]),
  },
  {
    name: "split + intl-localematcher, best fit + object",
    call: (header) => textOf(texts[matchBestFit(ranges(header))]?.["404"]),
  },
  {
    name: "split + i18next",
    call(header) {
      const lng = matchI18next(ranges(header));
      return `${i18nextInstance.t("404.title", { lng })}: ${i18nextInstance.t("404.description", { lng })}`;
    },
  },
];

export const scenarios: readonly Scenario[] = [
  scenario(`header to one of ${availableLocales.length} locales`, headers, toLocale),
  scenario("locale and id to title", known, toTitle),
  scenario("locale with a region and id to title", regional, toTitleOfRegion),
  scenario("header to title and description", headers, toTexts),
];

function textOf(message: { readonly title: string; readonly description: string } | undefined): string {
  return `${message?.title}: ${message?.description}`;
}
