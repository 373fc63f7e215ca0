import { expect, test } from "vitest";
import { codeBlocks } from "./code-blocks.ts";

test("takes the ts blocks, with their lines", () => {
  const markdown = [
    "# Title",
    "",
    "```ts",
    "a();",
    "```",
    "",
    "```sh",
    "npm i",
    "```",
    "",
    "- item",
    "  ```ts",
    "  b();",
    "  ```",
  ];
  expect(codeBlocks(markdown.join("\n"))).toEqual([
    { line: 4, code: "a();" },
    { line: 13, code: "b();" },
  ]);
});

test("a file without code has no blocks", () => {
  expect(codeBlocks("# Title\n\nText with `code`.")).toEqual([]);
});
