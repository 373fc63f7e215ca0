import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { readInPieces } from "./read-in-pieces.ts";

const entry = (index: number) => `  "${index}": { text: ${"a".repeat(200)} }\n`;
const long = Array.from({ length: 3000 }, (_, index) => entry(index)).join("");
const head = "name: Nederlands\nreview:\n  - one\nmessages:\n";

test("is what the whole text is, in pieces", () => {
  const text = head + long;
  expect(readInPieces(text)).toEqual(parseDocument(text).toJS());
});

test.each([
  ["a repeated key", `${head}${long}${entry(0)}`],
  ["an alias", `${head}${long}  x: &a 1\n  y: *a\n`],
  ["a key without quotes", `${head}${long}  404: {}\n`],
  ["__proto__", `${head}${long}  __proto__: {}\n`],
  ["a list", `messages:\n${"  - one\n".repeat(50_000)}`],
  ["another key at the end", `${head}${long}after: 1\n`],
  ["a second document", `${head}${long}---\n`],
  ["a directive", `%YAML 1.2\n---\n${head}${long}`],
  ["a bracket left open", `${head}${long}  x: {\n${long}`],
  ["a quote left open", `${head}${long}  x: "\n${long}`],
  ["nothing below the key", head],
  ["no key", long],
  ["nothing", ""],
])("%s is left to who reads the whole", (_, text) => {
  expect(readInPieces(text)).toBeUndefined();
});

test("whatever the text, it is the whole one's data or nothing", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "a:",
      "  b: 1",
      '  "c": |',
      "    text",
      "  # note",
      "",
      " x: 1",
      '  d: "e',
      '  f"',
      "- g",
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const text = lines.map((each) => `${each}\n`).join("");
      const data = readInPieces(text);
      if (data !== undefined) expect(data).toEqual(parseDocument(text).toJS());
    }),
  );
});
