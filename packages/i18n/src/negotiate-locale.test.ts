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

describe("the wildcard stands for what no other range names, the fallback first", () => {
  check([
    ["fr,*;q=0.5", "nl de en", "en"],
    ["nl;q=0.3,*;q=0.8", "nl en", "en"],
    ["en;q=0.3,*;q=0.8", "nl de en", "nl"],
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
