import { describe, expect, test } from "vitest";
import { negotiateLocale } from "./negotiate-locale.ts";

type Case = readonly [header: string | null | undefined, available: string, answer: string];

/** The fallback is `en` throughout. */
function check(cases: readonly Case[]): void {
  test.each(cases)("%s of %s is %s", (header, available, answer) => {
    expect(negotiateLocale(header, available.split(" "), "en")).toBe(answer);
  });
}

describe("what browsers send", () => {
  check([
    ["nl-BE,nl;q=0.9,en;q=0.5", "nl en", "nl"],
    ["nl,en-US;q=0.7,en;q=0.3", "en nl", "nl"],
    ["en-US,en;q=0.9,nl;q=0.8", "nl en", "en"],
    ["fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "de en", "en"],
    ["zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", "en zh-Hans zh-Hant", "zh-Hant"],
    ["*", "nl en", "en"],
    ["", "nl en", "en"],
    [null, "nl en", "en"],
    [undefined, "nl en", "en"],
  ]);
});

describe("order and weight", () => {
  check([
    ["nl,en", "en nl", "nl"],
    ["en,nl", "en nl", "en"],
    ["en;q=0.1,nl;q=0.2", "en nl", "nl"],
    ["en;q=0.998,nl;q=0.999", "en nl", "nl"],
    ["nl;q=0.5,en;q=0.5", "en nl", "nl"],
    ["nl;q=1.5,en;q=0.1", "nl en", "en"],
    ["nl;q=high,de;q=0.1", "nl de en", "de"],
    ["tlh,nl;q=0.1", "nl en", "nl"],
  ]);
});

describe("casing does not matter, and the answer is spelt as it is available", () => {
  check([
    ["NL-be", "nl en", "nl"],
    ["ZH-HANT-hk", "zh-Hant en", "zh-Hant"],
    ["pt-br", "PT-BR en", "PT-BR"],
  ]);
});

describe("truncation", () => {
  check([
    ["nl-BE", "nl en", "nl"],
    ["nl-BE", "nl nl-BE en", "nl-BE"],
    ["de-Latn-AT-1996", "de de-Latn en", "de-Latn"],
    ["de-DE-u-co-phonebk", "de en", "de"],
    ["zh-Hant-x-private", "zh-Hant zh en", "zh-Hant"],
    ["x-nl", "nl x-en en", "en"],
  ]);
});

describe("relatives", () => {
  check([
    ["zh-TW", "zh-Hans zh-Hant en", "zh-Hant"],
    ["zh-HK", "zh-Hans zh-Hant en", "zh-Hant"],
    ["zh-MO", "zh-CN zh-TW en", "zh-TW"],
    ["zh-CN", "zh-Hant zh-Hans en", "zh-Hans"],
    ["zh-SG", "zh-TW zh-CN en", "zh-CN"],
    ["zh-Hant", "zh-CN zh-TW en", "zh-TW"],
    ["zh", "zh-Hant zh-Hans en", "zh-Hans"],
    ["zh-TW", "zh zh-CN en", "zh"],
    ["no", "nn nb en", "nb"],
    ["nb-NO", "no en", "no"],
    ["nn", "nb en", "nb"],
    ["iw", "he en", "he"],
    ["iw-IL", "he en", "he"],
    ["he", "iw en", "iw"],
    ["he", "iw-IL iw en", "iw"],
    ["iw", "he iw en", "iw"],
    ["in-ID", "id en", "id"],
    ["sr-RS", "sr-Latn sr en", "sr"],
    ["sr-RS", "sr-Latn sr-Cyrl en", "sr-Cyrl"],
    ["sr-ME", "sr sr-Latn en", "sr-Latn"],
    ["es-MX", "es es-419 en", "es-419"],
    ["es-MX", "es en", "es"],
    ["es-ES", "es-419 es en", "es"],
    ["pt-AO", "pt-BR pt-PT en", "pt-PT"],
  ]);
});

describe("variants, where the language itself is not there", () => {
  check([
    ["pt", "pt-BR en", "pt-BR"],
    ["pt", "pt-PT pt-BR en", "pt-BR"],
    ["pt-PT", "pt-BR en", "pt-BR"],
    ["de", "de-AT de-CH en", "de-AT"],
    ["pt,en;q=0.5", "pt-BR en", "pt-BR"],
    ["es-ES", "es-419 en", "es-419"],
  ]);
});

describe("the wildcard is passed over (RFC 4647, section 3.4), and alone leads to the fallback", () => {
  check([
    ["*", "nl en", "en"],
    ["*,nl", "en nl", "nl"],
    ["fr,*;q=0.5", "nl de en", "en"],
    ["nl;q=0.3,*;q=0.8", "nl en", "nl"],
    ["en;q=0.3,*;q=0.8", "nl de en", "en"],
    ["*,en;q=0", "nl de en", "nl"],
    ["*,en;q=0,nl;q=0", "nl de en", "de"],
    ["*,en;q=0.5,nl;q=0.6", "nl en", "nl"],
    ["nl,*;q=0", "de en", "en"],
  ]);
});

describe("a weight of 0 is never", () => {
  check([
    ["nl;q=0,de;q=0.1", "nl de en", "de"],
    ["nl-BE,nl;q=0", "nl en", "en"],
    ["nl-BE;q=0", "nl en", "en"],
    ["nl-BE,nl;q=0", "nl nl-BE en", "nl-BE"],
    ["pt,pt-BR;q=0", "pt-BR pt-PT en", "pt-PT"],
    ["pt,pt-BR;q=0", "pt-BR en", "en"],
    ["iw;q=0,*", "he en", "en"],
    ["en;q=0", "nl en", "nl"],
    ["en;q=0,en", "nl en", "nl"],
    ["en;q=0,nl;q=0", "nl en", "en"],
    ["en;q=0", "en", "en"],
  ]);
});

/** With a fallback of their own. */
describe.each<[rule: string, cases: readonly (readonly [...Case, fallback: string])[]]>([
  [
    "a variant that the reader names is theirs",
    [
      ["en,en-US;q=0.8", "en-GB en-US", "en-US", "en-GB"],
      ["de,de-DE;q=0.9", "de-AT de-DE", "de-DE", "de-AT"],
      ["pt,pt-PT;q=0.9", "pt-BR pt-PT", "pt-PT", "pt-BR"],
      ["de-CH,de-AT;q=0.5", "de-CH-1996 de-AT", "de-AT", "de-CH-1996"],
    ],
  ],
  [
    "in the place where they name it, or its language",
    [
      ["en-CA, fr-CA;q=0.9, en-US;q=0.1", "en-US fr-CA", "fr-CA", "en-US"],
      ["en-CA, fr-CA;q=0.9, en;q=0.1", "en-US fr-CA", "fr-CA", "en-US"],
      ["en-CA, fr-CA, en-US", "en-US fr-CA", "fr-CA", "en-US"],
      ["en-AU, fr;q=0.9, en-GB;q=0.1", "en-GB fr", "fr", "en-GB"],
      ["en-CA, fr-CA;q=0.9, en-US;q=0.1", "en-US de", "en-US", "de"],
    ],
  ],
  [
    "cutting comes before what is narrower",
    [
      ["de-ch", "de-CH-1996 de", "de", "de"],
      ["ja-Jpan", "ja ja-Jpan-US", "ja", "ja-Jpan-US"],
      ["en-US,en;q=0.9", "en-US-x-acme en", "en", "en-US-x-acme"],
      ["en-GB, fr;q=0.8, en;q=0.1", "en fr", "en", "fr"],
    ],
  ],
  [
    "a private variant comes last",
    [
      ["en-US", "en-US-x-acme en-GB", "en-GB", "en-US-x-acme"],
      ["en-US", "en-US-x-acme fr", "en-US-x-acme", "fr"],
    ],
  ],
  [
    "CLDR's parents come before what cutting leaves, and so does what stands under them",
    [
      ["en-AU", "en en-GB", "en-GB", "en"],
      ["en-NZ", "en-US en-GB", "en-GB", "en-US"],
      ["en-DE", "en-US en-GB", "en-GB", "en-US"],
      ["en-AU,en-GB;q=0.9,en-US;q=0.8,en;q=0.7", "en en-GB", "en-GB", "en"],
      ["es-MX,es;q=0.9", "es es-AR", "es-AR", "es"],
      ["zh-MO", "zh-TW zh-HK", "zh-HK", "zh-TW"],
      ["zh-Hant-MO", "zh-Hant-TW zh-Hant-HK", "zh-Hant-HK", "zh-Hant-TW"],
      ["sh", "en sr-Latn", "sr-Latn", "en"],
      ["sh-ME", "sr sr-Latn", "sr-Latn", "sr"],
      ["ht", "en fr", "fr", "en"],
      ["fr", "ht en", "en", "en"],
    ],
  ],
  [
    "among equal variants the fallback, then the usual one, then the first",
    [
      ["fr-FR", "fr-BE fr-CA", "fr-CA", "fr-CA"],
      ["fr-CH", "fr-BE fr-CA", "fr-BE", "en"],
      ["de", "de-AT de-DE", "de-AT", "de-AT"],
      ["de", "de-AT de-DE", "de-DE", "en"],
      ["en", "en-GB en-US", "en-US", "nl"],
      ["en-ZA", "en-IN en-GB", "en-GB", "nl"],
    ],
  ],
  [
    "another script is another text, though better than nothing",
    [
      ["zh-TW, en", "fr zh-Hans en", "en", "fr"],
      ["zh-TW", "fr zh-Hans", "zh-Hans", "fr"],
      ["zh, en", "fr zh-TW en", "en", "fr"],
      ["sr-Latn, en", "fr sr-Cyrl en", "en", "fr"],
      ["uz-Cyrl, ru", "fr uz-Latn ru", "ru", "fr"],
      ["hi, en", "fr hi-Latn en", "en", "fr"],
      ["hi-Latn", "fr hi", "hi", "fr"],
    ],
  ],
])("%s", (_, cases) => {
  test.each(cases)("%s of %s is %s, with %s to fall back on", (header, available, answer, fallback) => {
    expect(negotiateLocale(header, available.split(" "), fallback)).toBe(answer);
  });
});

test("the fallback need not be available", () => {
  expect(negotiateLocale("fr", ["nl"], "en")).toBe("en");
  expect(negotiateLocale("fr", [], "en")).toBe("en");
  expect(negotiateLocale("nl", ["nl"], "en")).toBe("nl");
});

test("a list is answered from as it is now", () => {
  const list = ["nl"];
  expect(negotiateLocale("de", list, "en")).toBe("en");
  list.push("de");
  expect(negotiateLocale("de", list, "en")).toBe("de");
  Object.freeze(list);
  expect(negotiateLocale("de", list, "en")).toBe("de");
  expect(negotiateLocale("nl", list, "en")).toBe("nl");
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "nl\r\nX: y", "\0", "%00"])(
  "%j finds nothing",
  (header) => {
    expect(negotiateLocale(header, ["nl", "en"], "en")).toBe("en");
  },
);

test.each([7, {}, [], true, () => "nl", Symbol("nl")])("what is no string counts as no header", (header) => {
  // Callers without types can pass anything.
  expect(negotiateLocale(header as unknown as string, ["nl", "en"], "en")).toBe("en");
});
