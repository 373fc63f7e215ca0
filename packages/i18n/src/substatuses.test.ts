import { lookupSubstatus, statuses } from "@scope/http-4xx-lookup";
import { describe, expect, expectTypeOf, test } from "vitest";
import en from "./generated/substatuses/en.ts";
import nl from "./generated/substatuses/nl.ts";

const codes = statuses.flatMap(({ substatuses }) => substatuses);

describe.each([en, nl])("the sentences of $locale", ({ sentences }) => {
  test("are there for each detail, and for nothing else", () => {
    expect(Object.keys(sentences)).toEqual(codes);
  });

  test("are in our words", () => {
    for (const code of codes) expect(sentences[code]).not.toBe(lookupSubstatus(code).phrase);
  });
});

test("Dutch is not English", () => {
  for (const code of codes) expect(nl.sentences[code]).not.toBe(en.sentences[code]);
  expect(nl.sentences["403.14"]).toBe(
    "De map heeft geen standaarddocument en de inhoud ervan mag niet worden getoond",
  );
});

test("a code that is unknown does not compile", () => {
  expectTypeOf(nl.locale).toEqualTypeOf<"nl">();
  // @ts-expect-error there is none
  expect(nl.sentences["404.99"]).toBeUndefined();
});
