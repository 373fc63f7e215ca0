import { expect, test } from "vitest";
import { wordsOf } from "./words.ts";

test("Dutch and English say the same things", async () => {
  const [en, nl] = [await wordsOf("en"), await wordsOf("nl-BE")];
  expect(nl.locale).toBe("nl");
  expect(Object.keys(nl.advice)).toEqual(Object.keys(en.advice));
  expect(Object.keys(nl.signs)).toEqual(Object.keys(en.signs));
});

test.each(["ar", "ja"])("what is no status has a sentence in %s too", async (locale) => {
  const [en, words] = [await wordsOf("en"), await wordsOf(locale)];
  expect(words.locale).toBe(locale);
  expect(Object.keys(words.signs)).toEqual(Object.keys(en.signs));
  for (const sign of Object.keys(words.signs).filter((each) => each !== "client-left"))
    expect(words.advice[sign]).toBeDefined();
});

test("one is not many", async () => {
  expect((await wordsOf("en")).summary("1", "1", "100 %")).toBe("1 client error in 1 entry (100 %)");
  expect((await wordsOf("nl")).summary("1", "2", "50 %")).toBe("1 clientfout in 2 regels (50 %)");
});
