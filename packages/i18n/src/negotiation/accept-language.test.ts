import fc from "fast-check";
import { expect, test } from "vitest";
import { isLanguageRange, parseAcceptLanguage } from "./accept-language.ts";

function ranges(header: unknown): string[] {
  return parseAcceptLanguage(header).map(({ range }) => range);
}

test("ranges come by falling weight, ties in their order", () => {
  expect(parseAcceptLanguage("en;q=0.5, nl-BE, fr;q=0.875, de;q=0.5")).toEqual([
    { range: "nl-be", quality: 1 },
    { range: "fr", quality: 0.875 },
    { range: "en", quality: 0.5 },
    { range: "de", quality: 0.5 },
  ]);
});

test.each([
  ["nl;q=0", 0],
  ["nl;q=0.", 0],
  ["nl;q=0.000", 0],
  ["nl;q=0.001", 0.001],
  ["nl;Q=0.5", 0.5],
  ["nl ;\tq=0.5", 0.5],
  ["nl;q=1", 1],
  ["nl;q=1.", 1],
  ["nl;q=1.000", 1],
])("%j has a weight", (header, quality) => {
  expect(parseAcceptLanguage(header)).toEqual([{ range: "nl", quality }]);
});

test.each([
  "nl;q=1.001",
  "nl;q=2",
  "nl;q=-1",
  "nl;q=0.1234",
  "nl;q=.5",
  "nl;q=1e-1",
  "nl;q=",
  "nl;q",
  "nl;",
  "nl;q = 0.5",
  "nl;q=0.5;q=0.6",
  "nl;level=1",
  "nl_BE",
  "nl-",
  "-nl",
  "nl--be",
  "nl be",
  "n\u00fcl",
  "\u212aa", // the Kelvin sign, whose lower case is an ASCII k
  "abcdefghi",
  "nl-abcdefghi",
  "1nl",
  "*-be",
  "*",
  "*;q=0.5",
  "**",
  ";q=1",
])("%j is skipped, and what stands beside it is not", (malformed) => {
  expect(ranges(`fr,${malformed},de`)).toEqual(["fr", "de"]);
});

test("empty elements count as not there", () => {
  expect(ranges(", nl,,\t, en ,")).toEqual(["nl", "en"]);
});

test.each([null, undefined, "", 7, {}, ["nl"], Symbol("nl")])("no header, no ranges", (header) => {
  expect(parseAcceptLanguage(header)).toEqual([]);
});

test("the first 64 ranges count", () => {
  const header = Array.from({ length: 1000 }, (_, position) => `a${"abcdefghij"[position % 10]}-${position}`);
  expect(ranges(header.join(","))).toEqual(header.slice(0, 64));
});

test("the first 4,096 characters count, and a range that they cut in two does not", () => {
  expect(ranges(`${" ".repeat(4094)}nl,en`)).toEqual(["nl"]);
  expect(ranges(`${" ".repeat(4095)}nl,en`)).toEqual([]);
  expect(ranges(`nl,${" ".repeat(4091)}en-GB`)).toEqual(["nl"]);
  expect(ranges(`nl${" ".repeat(5000)}`)).toEqual([]);
});

test("no tag is as long as 101 characters", () => {
  expect(isLanguageRange(`en${"-x1234567".repeat(10)}-abcdefg`)).toBe(true);
  expect(isLanguageRange(`en${"-x1234567".repeat(10)}-abcdefgh`)).toBe(false);
});

test("whatever the header, the ranges are in lower case, in order, and few", () => {
  fc.assert(
    fc.property(headerLike, (header) => {
      const found = parseAcceptLanguage(header);
      expect(found.length).toBeLessThanOrEqual(64);
      for (const { range, quality } of found) {
        expect(isLanguageRange(range)).toBe(true);
        expect(range).toBe(range.toLowerCase());
        expect(quality).toBeGreaterThanOrEqual(0);
        expect(quality).toBeLessThanOrEqual(1);
      }
      const weights = found.map(({ quality }) => quality);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }),
  );
});

const headerLike = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(..."nleb-,;q=01.* \t"), maxLength: 200 }),
);
