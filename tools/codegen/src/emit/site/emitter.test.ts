import { expect, test } from "vitest";
import { emitted } from "../../testing/small-model.ts";
import { siteEmitter } from "./emitter.ts";

const files = emitted(siteEmitter);
const text = (path: string) => files.get(`site/src/generated/${path}`) ?? "";

test("prints the words of each language that has them", () => {
  expect([...files.keys()]).toEqual([
    "site/src/generated/words.ts",
    "site/src/generated/locales.json",
    "site/src/generated/words/en.json",
  ]);
  expect(JSON.parse(text("words/en.json"))).toMatchObject({ next: "Word next" });
});

test("types a word by what has to be put into it", () => {
  expect(text("words.ts")).toMatch(/ readonly found: Template<"count" \| "total">;/);
  expect(text("words.ts")).toMatch(
    /\/\*\* Link to the status code after this one\. \*\/\n {2}readonly next: string;/,
  );
});

test("says how far each language is", () => {
  expect(JSON.parse(text("locales.json"))).toEqual([
    { tag: "en", name: "English", englishName: "English", direction: "ltr", state: "drafted" },
    { tag: "nl", name: "Nederlands", englishName: "Dutch", direction: "ltr", state: "drafted" },
  ]);
});
