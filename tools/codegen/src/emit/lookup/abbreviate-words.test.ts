import fc from "fast-check";
import { expect, test } from "vitest";
import { putBack } from "../../../../../packages/lookup/src/put-back.ts";
import { abbreviateWords } from "./abbreviate-words.ts";

test("a word that repeats is written once, before the text", () => {
  expect(abbreviateWords('["1: large","2: large","3: large"]')).toBe(': large"\t["1~(,"2~(,"3~(]');
});

test("a word may hold an earlier one", () => {
  const texts = ["8 too large", "9 large", "7 too large", "6 large", "5 too large", "4 large"];
  const short = abbreviateWords(JSON.stringify(texts));
  expect(short.split("\t").slice(0, -1)).toContainEqual(expect.stringContaining("~("));
  expect(JSON.parse(putBack(short))).toEqual(texts);
});

test("what does not repeat stays as it is", () => {
  expect(abbreviateWords('["404","Not Found"]')).toBe('["404","Not Found"]');
});

test("a text of the spec may hold the mark, and tabs", () => {
  const texts = ["~(", "~user", "\t", "~", "a~\tb"];
  expect(JSON.parse(putBack(abbreviateWords(JSON.stringify(texts))))).toEqual(texts);
});

test("no character is cut in two", () => {
  const texts = ["😀1😀", "😁2😁", "😂3😂", "😀4😂", "😁5😀"];
  const short = abbreviateWords(JSON.stringify(texts));
  expect(short.split("\t").filter((word) => /\p{Surrogate}/u.test(word))).toEqual([]);
});

test("is longer by nothing but a mark that is said otherwise, and can be put back, whatever the texts", () => {
  const word = fc.constantFrom(
    "request",
    "Too",
    "Large",
    "(",
    ")",
    "-",
    "~",
    "~~",
    "9",
    "$&",
    " ",
    "\n",
    "\\",
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join("")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const json = JSON.stringify(texts);
      const short = abbreviateWords(json);
      expect(JSON.parse(putBack(short))).toEqual(texts);
      expect(short.length).toBeLessThanOrEqual(json.replaceAll("~", "\\u007e").length);
    }),
  );
});
