/**
 * The lookup algorithm of `@formatjs/intl-localematcher` beside ours, on what browsers are set to and on what an
 * application commonly offers. Theirs is the plain truncation of RFC 4647, section 3.4; where ours differs, the tables
 * below say how and why.
 */
import { match } from "@formatjs/intl-localematcher";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { negotiateLocale } from "./negotiate-locale.ts";

function theirs(ranges: readonly string[], available: readonly string[]): string {
  return match(ranges, available, "en", { algorithm: "lookup" });
}

function ours(ranges: readonly string[], available: readonly string[]): string {
  return negotiateLocale(ranges.join(","), available, "en");
}

const offered = [
  ..."bg ca cs da de el en es es-419 et eu fi fr ga he hi hr hu id is it ja ka ko lt lv mk mt nb nl nn".split(
    " ",
  ),
  ..."pl pt-BR pt-PT ro ru sk sl sq sr sr-Latn sv sw th tr uk ur vi zh-Hans zh-Hant".split(" "),
];

const requested = [
  ..."en-US en-GB en-AU en-CA en-IN en-ZA nl-NL nl-BE nl-SR de-DE de-AT de-CH de-LI fr-FR fr-BE fr-CA fr-CH".split(
    " ",
  ),
  ..."it-IT it-CH es-ES ca-ES eu-ES pt-BR pt-PT da-DK sv-SE sv-FI fi-FI nb-NO nn-NO is-IS et-EE lv-LV lt-LT".split(
    " ",
  ),
  ..."pl-PL cs-CZ sk-SK hu-HU sl-SI hr-HR ro-RO ro-MD bg-BG el-GR el-CY mk-MK sq-AL sr-Latn-RS uk-UA ru-RU".split(
    " ",
  ),
  ..."tr-TR he-IL iw-IL ur-PK hi-IN th-TH vi-VN id-ID in-ID ja-JP ko-KR ka-GE sw-KE ga-IE mt-MT".split(" "),
  ..."zh-Hans-CN zh-Hant-TW de-DE-1996 de-Latn-DE en-u-ca-buddhist ja-JP-u-ca-japanese fr-x-private tlh".split(
    " ",
  ),
];

describe("the same answers", () => {
  test.each([...offered, ...requested])("for %s alone", (range) => {
    expect(ours([range], offered)).toBe(theirs([range], offered));
  });

  test("for any list of them, of any part of the offer that has the plain languages", () => {
    const plain = offered.filter((tag) => !tag.includes("-"));
    const ranges = [...plain, ...requested].filter((tag) => !/^(?:zh|pt|nb|nn|sr)/.test(tag));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ranges), { maxLength: 8 }),
        fc.subarray(plain.filter((tag) => tag !== "nb" && tag !== "nn")),
        (list, part) => {
          expect(ours(list, part)).toBe(theirs(list, part));
        },
      ),
    );
  });
});

test.each([
  ["pt", "pt-BR", "en", "pt-BR", "a variant before another language"],
  ["zh", "zh-Hant zh-Hans", "en", "zh-Hans", "the usual variant, CLDR's likely subtags"],
  ["zh-TW", "zh-Hant", "en", "zh-Hant", "the script of a region, CLDR's likely subtags"],
  ["zh-CN", "zh-Hans", "en", "zh-Hans", "the script of a region, CLDR's likely subtags"],
  ["zh-HK", "zh zh-Hant", "zh", "zh-Hant", "the script of a region, CLDR's likely subtags"],
  ["sr-ME", "sr sr-Latn", "sr", "sr-Latn", "the script of a region, CLDR's likely subtags"],
  ["es-MX", "es es-419", "es", "es-419", "CLDR's parent locales"],
  ["pt-AO", "pt-PT", "en", "pt-PT", "CLDR's parent locales"],
  ["no", "nb", "en", "nb", "a macrolanguage, CLDR's parent locales"],
  ["nn", "nb", "en", "nb", "a macrolanguage, CLDR's parent locales"],
  ["nl", "NL", "en", "NL", "they do not fold the casing of what is available"],
  ["he", "iw", "en", "iw", "they read withdrawn codes in what is asked only"],
])("%s of %s is %s to them and %s to us: %s", (range, available, their, our) => {
  const list = available.split(" ");
  expect([theirs([range], list), ours([range], list)]).toEqual([their, our]);
});

test("a tag that is not well-formed throws there and is skipped here", () => {
  expect(() => theirs(["nl_BE", "nl"], ["nl"])).toThrow(RangeError);
  expect(ours(["nl_BE", "nl"], ["nl"])).toBe("nl");
});
