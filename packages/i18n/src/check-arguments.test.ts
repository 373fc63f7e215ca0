import { describe, expect, test } from "vitest";
import { createTranslator } from "./create-translator.ts";
import en from "./generated/locales/en.ts";
import nl from "./generated/locales/nl.ts";

/** As a caller without types would. */
const create = createTranslator as (...args: unknown[]) => unknown;

describe("createTranslator says what is wrong and what to do", () => {
  test.each([
    ["no catalogs", [[], { fallback: "en" }], "needs a list of catalogs"],
    ["one catalog without a list", [en, { fallback: "en" }], "needs a list of catalogs"],
    ["nothing at all", [], "needs a list of catalogs"],
    [
      "a promise",
      [[en, Promise.resolve(nl)], { fallback: "en" }],
      "catalogs[1] is no catalog; await what load() gives",
    ],
    [
      "a module",
      [[{ default: nl }], { fallback: "nl" }],
      "catalogs[0] is no catalog; pass the default export",
    ],
    [
      "a tag",
      [["nl"], { fallback: "nl" }],
      "catalogs[0] is no catalog; pass the default export of a locale's module",
    ],
    ["a hole", [[undefined], { fallback: "nl" }], "catalogs[0] is no catalog"],
    ["an object without messages", [[{ locale: "nl" }], { fallback: "nl" }], "catalogs[0] is no catalog"],
    [
      "one locale twice",
      [[nl, en, nl], { fallback: "en" }],
      'catalogs[0] and catalogs[2] are both for "nl"; leave one out',
    ],
    [
      "one locale in two casings",
      [[nl, { ...nl, locale: "NL" }], { fallback: "nl" }],
      'catalogs[0] and catalogs[1] are both for "NL"',
    ],
    [
      "another fallback",
      [[nl, en], { fallback: "de" }],
      'the fallback "de" is none of the catalogs\' locales (nl, en)',
    ],
    ["no fallback", [[nl, en], {}], "the fallback undefined is none of the catalogs' locales (nl, en)"],
    ["no options", [[nl, en]], "the fallback undefined is none of the catalogs' locales (nl, en)"],
  ])("%s", (_, args, message) => {
    expect(() => create(...args)).toThrow(TypeError);
    expect(() => create(...args)).toThrow(`createTranslator: ${message}`);
  });
});
