import aliases from "cldr-core/supplemental/aliases.json" with { type: "json" };
import likely from "cldr-core/supplemental/likelySubtags.json" with { type: "json" };
import parents from "cldr-core/supplemental/parentLocales.json" with { type: "json" };
import { expect, test } from "vitest";
import { ancestorsOf, canonicalTag } from "./ancestors.ts";
import { successors, usualScripts, usualVariants } from "./relations.ts";

test.each([
  ["nl", ["nl"]],
  ["NL-be", ["nl-be", "nl"]],
  ["zh-Hant-CN-x-private1-private2", zhHantTail(["zh-hant-cn-x-private1-private2", "zh-hant-cn-x-private1"])],
  ["de-DE-u-co-phonebk", ["de-de-u-co-phonebk", "de-de-u-co", "de-de", "de"]],
  ["en-a-b-c", ["en-a-b-c", "en"]],
  ["x-foo-bar", ["x-foo-bar", "x-foo"]],
  ["i-klingon", ["i-klingon"]],
])("%s loses its last subtag, and the single letter before it (RFC 4647, section 3.4)", (tag, chain) => {
  expect(ancestorsOf(tag)).toEqual(chain);
});

function zhHantTail(head: string[]): string[] {
  return [...head, "zh-hant-cn", "zh-hant", "zh"];
}

test.each([
  ["zh-TW", ["zh-tw", "zh-hant-tw", "zh-hant", "zh"]],
  ["zh-CN", ["zh-cn", "zh-hans-cn", "zh-hans", "zh"]],
  ["zh-MO", ["zh-mo", "zh-hant-mo", "zh-hant-hk", "zh-hant", "zh"]],
  ["sr-ME", ["sr-me", "sr-latn-me", "sr-latn", "sr"]],
  ["sh-ME", ["sr-latn-me", "sr-latn", "sr"]],
  ["es-MX", ["es-mx", "es-419", "es"]],
  ["es-ES", ["es-es", "es"]],
  ["en-AU-oxendict", ["en-au-oxendict", "en-au", "en-001", "en"]],
  ["en-DE", ["en-de", "en-150", "en-001", "en"]],
  ["en-JP", ["en-jp", "en"]],
  ["pt-AO", ["pt-ao", "pt-pt", "pt"]],
  ["pt-BR", ["pt-br", "pt"]],
  ["nb-NO", ["no-nb-no", "no-nb", "no"]],
  ["hi-Latn", ["hi-latn", "en-in", "en-001", "en"]],
  ["iw-IL", ["he-il", "he"]],
  ["zh-yue", ["zh-yue", "zh"]],
])("%s has the parents that CLDR gives it", (tag, chain) => {
  expect(ancestorsOf(tag)).toEqual(chain);
});

test.each(["", "-", "--", "a-", "-a-b", "nl\u0000", "en-((", "__proto__", "constructor-toString"])(
  "%j is no tag and does no harm",
  (tag) => {
    expect(ancestorsOf(tag)[0]).toBe(canonicalTag(tag));
  },
);

const { parentLocale } = parents.supplemental.parentLocales;
const { languageAlias } = aliases.supplemental.metadata.alias;
const likelySubtags: Readonly<Record<string, string>> = likely.supplemental.likelySubtags;

test("the parent of each locale is CLDR's, but for the root, to which cutting never leads", () => {
  const wrong = Object.entries(parentLocale)
    .filter(([, parent]) => parent !== "und")
    .filter(([locale, parent]) => !ancestorsOf(locale).includes(canonicalTag(parent)));
  expect(wrong).toEqual([]);
});

test("no region has a parent of its own that CLDR does not give it", () => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const regions = letters.flatMap((first) => letters.map((second) => first + second));
  const known: Readonly<Record<string, string>> = parentLocale;
  for (const language of ["en", "es", "fr", "nl", "pt"]) {
    for (const region of regions) {
      const locale = `${language}-${region}`;
      expect([locale, ancestorsOf(locale)[1]]).toEqual([locale, canonicalTag(known[locale] ?? language)]);
    }
  }
  for (const language of usualScripts.keys()) {
    for (const region of regions) {
      const maximal = likelySubtags[`${language}-${region}`] ?? likelySubtags[language];
      const [, script = ""] = maximal?.toLowerCase().split("-") ?? [];
      expect(ancestorsOf(`${language}-${region}`)[2], region).toContain(`${language}-${script}`);
    }
  }
});

test("a withdrawn code stands for what CLDR has in its place, and none of two letters is missing", () => {
  const known: Readonly<Record<string, { readonly _replacement: string; readonly _reason: string }>> =
    languageAlias;
  const norwegian = ["nb", "nn"]; // they have a parent, which is how a table of languages may say it
  for (const [old, present] of successors) {
    const said = norwegian.includes(old) ? `no-${old}` : known[old]?._replacement.toLowerCase();
    expect([old, present]).toEqual([old, said]);
  }
  const withdrawn = Object.keys(known).filter((old) => old.length === 2);
  expect(withdrawn.filter((old) => !successors.has(old))).toEqual([]);
});

test("the usual variant of a language is what CLDR takes it for", () => {
  for (const [language, variant] of usualVariants) {
    if (language === "no" || language === "en-001") continue; // languageInfo.xml, which cldr-core does not have
    const [, , region] = likelySubtags[language]?.toLowerCase().split("-") ?? [];
    expect(variant).toBe(`${language}-${region}`);
  }
});
