import { expect, test } from "vitest";
import { withAssertions } from "./assertions.ts";

const rewritten = (code: string) =>
  withAssertions(code).replace('import { deepEqual } from "node:assert/strict"; ', "");

test("an expression is compared with the value behind it", () => {
  expect(rewritten('reasonPhrase(404); // => "Not Found"')).toBe(
    'deepEqual(reasonPhrase(404), ("Not Found"));',
  );
});

test("a declared name is compared after its declaration", () => {
  expect(rewritten("const code = lookup(404).code // => 404\nuse(code)")).toBe(
    "const code = lookup(404).code; deepEqual(code, (404));\nuse(code)",
  );
});

test("an expression over several lines is compared whole", () => {
  expect(rewritten("[\n  1,\n  2,\n]; // => [1, 2]")).toBe("deepEqual([\n  1,\n  2,\n], ([1, 2]));");
});

test("several in one block, each in its place", () => {
  expect(rewritten("a; // => 1\nb; // a plain comment\nc; // => 3")).toBe(
    "deepEqual(a, (1));\nb; // a plain comment\ndeepEqual(c, (3));",
  );
});

test.each([
  ["before any statement", "// => 1\na;"],
  ["on a line of its own after a comment", "a; /* no */ // => 1"],
  ["inside a function", "function f() {\n  g(); // => 1\n}"],
  ["after a statement without a value", "if (a) b(); // => 1"],
])("a value %s is refused", (_, code) => {
  expect(() => withAssertions(code)).toThrow(/=> 1/);
});

test("a block that does not parse is refused", () => {
  expect(() => withAssertions("const = 1;")).toThrow();
});
