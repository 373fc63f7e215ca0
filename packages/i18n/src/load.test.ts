import { expect, test } from "vitest";
import { availableLocales, load } from "./load.ts";

/** As a caller without types would. */
const loadAny = load as (tag: unknown) => Promise<unknown>;

test("loads each locale that is available", async () => {
  expect(availableLocales).toContain("nl");
  expect(availableLocales).toContain("en");
  for (const tag of availableLocales) {
    const catalog = await load(tag);
    expect(catalog.locale).toBe(tag);
    expect(catalog.messages["404"].title).not.toBe("");
  }
});

test("the list is sorted and cannot be changed", () => {
  expect(availableLocales).toEqual([...availableLocales].sort());
  expect(Object.isFrozen(availableLocales)).toBe(true);
});

test("an unknown tag rejects with the list of known ones", async () => {
  await expect(loadAny("tlh")).rejects.toThrow(
    new RangeError(`no locale "tlh"; there are ${availableLocales.join(", ")}`),
  );
});

test.each([
  "",
  "NL",
  "nl-BE",
  "nl ",
  "../locales/nl",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
])("%j is no locale of ours", async (tag) => {
  await expect(loadAny(tag)).rejects.toThrow(RangeError);
});

test.each([undefined, null, 7, {}, Symbol("nl")])("what is no string rejects too", async (tag) => {
  await expect(loadAny(tag)).rejects.toThrow(RangeError);
});
