import { expect, test } from "vitest";
import { wordsOf } from "./words.ts";

test("Dutch and English say the same things", () => {
  const [en, nl] = [wordsOf("en"), wordsOf("nl-BE")];
  expect(nl.locale).toBe("nl");
  expect(Object.keys(nl.advice)).toEqual(Object.keys(en.advice));
  expect(Object.keys(nl.signs)).toEqual(Object.keys(en.signs));
});

test("one is not many", () => {
  expect(wordsOf("en").summary("1", "1", "100 %")).toBe("1 client error in 1 entry (100 %)");
  expect(wordsOf("nl").summary("1", "2", "50 %")).toBe("1 clientfout in 2 regels (50 %)");
});
