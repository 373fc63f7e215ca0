import { expect, test } from "vitest";
import { ancestorsOf, canonicalTag } from "./ancestors.ts";
import { macrolanguages, regionalScripts, sharedVariants, successors, usualVariants } from "./relations.ts";

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
  ["zh-SG", ["zh-sg", "zh-hans-sg", "zh-hans", "zh"]],
  ["sr-ME", ["sr-me", "sr-latn-me", "sr-latn", "sr"]],
  ["sr-RS", ["sr-rs", "sr-cyrl-rs", "sr-cyrl", "sr"]],
  ["es-MX", ["es-mx", "es-419", "es"]],
  ["es-ES", ["es-es", "es"]],
  ["pt-AO", ["pt-ao", "pt-pt", "pt"]],
  ["pt-BR", ["pt-br", "pt"]],
  ["nb-NO", ["nb-no", "nb", "no"]],
  ["iw-IL", ["he-il", "he"]],
  ["zh-yue", ["zh-yue", "zh"]],
])("%s has the parents that CLDR gives it", (tag, chain) => {
  expect(ancestorsOf(tag)).toEqual(chain);
});

test.each(["", "-", "--", "a-", "-a-b", "nl\u0000", "__proto__", "constructor-toString"])(
  "%j is no tag and does no harm",
  (tag) => {
    expect(ancestorsOf(tag)[0]).toBe(canonicalTag(tag));
  },
);

/** The engine has CLDR in itself, and so can be asked whether the tables are right. */
test("the tables agree with CLDR", () => {
  for (const [old, present] of successors) expect(new Intl.Locale(old).language).toBe(present);
  for (const [language, { usual, other, regions }] of regionalScripts) {
    expect(new Intl.Locale(language).maximize().script?.toLowerCase()).toBe(usual);
    for (const region of regions.split(" ")) {
      expect(new Intl.Locale(`${language}-${region}`).maximize().script?.toLowerCase()).toBe(other);
    }
  }
  for (const [language, variant] of usualVariants) {
    if (language === "no") continue; // `nb` is another language to the engine; CLDR counts them as one
    const wide = new Intl.Locale(variant).maximize().toString();
    expect(new Intl.Locale(language).maximize().toString()).toBe(wide);
  }
});

test("every entry of the tables leads to the root", () => {
  const tags = [
    ...successors.keys(),
    ...macrolanguages.keys(),
    ...usualVariants.values(),
    ...[...sharedVariants].flatMap(([language, { variant, regions }]) => [
      variant,
      ...regions.split(" ").map((region) => `${language}-${region}`),
    ]),
  ];
  for (const tag of tags) expect(new Set(ancestorsOf(tag)).size).toBe(ancestorsOf(tag).length);
});
