import fc from "fast-check";
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { hasSameSyntax } from "./same-syntax.ts";

const moduleWith = (text: string, list = '["a", "b"]') =>
  `/** Says "hello */\nexport const texts = {\n  title: ${text},\n  "400": ${text},\n  words: ${list},\n};\n`;

test("another text leaves the syntax as it was", () => {
  expect(hasSameSyntax(moduleWith('"Niet gevonden"'), moduleWith('"Gone, \\"for\\" good \\\\"'))).toBe(true);
  expect(hasSameSyntax(moduleWith('"a"', '["x", "b"]'), moduleWith('"a"'))).toBe(true);
});

test.each([
  ['"a'],
  ['"a" b'],
  ['"\\x"'],
  ['"\\"'],
  ["'a'"],
  ["1"],
  ['"`"'],
  ['"*/"'],
  [`"\${x}"`],
  ['"a\nb"'],
  ['"a", "b"'],
])("%s may not", (text) => {
  expect(hasSameSyntax(moduleWith(text), moduleWith('"a"'))).toBe(false);
});

test.each([
  ["export const a = 1;", "export const a = ;"],
  ['/** "a" */ x', '/** "b" */ x'],
  ["a\n", "a\n\n"],
  ["", "a"],
])("nor what is no text: %j %j", (module, other) => {
  expect(hasSameSyntax(module, other)).toBe(false);
});

/** The parser's own findings. */
function faultsOf(module: string): number {
  const source = ts.createSourceFile("a.ts", module, ts.ScriptTarget.Latest);
  return (source as typeof source & { parseDiagnostics: readonly unknown[] }).parseDiagnostics.length;
}

test("whatever stands in the place of a text, what passes parses", () => {
  const hostile = fc.string({
    unit: fc.constantFrom('"', "\\", "a", ",", " ", "\n", "u", "`", "*", "/", "]", "{", "}"),
  });
  const property = fc.property(hostile, (inside) => {
    const module = moduleWith(`"${inside}"`);
    if (hasSameSyntax(module, moduleWith('"a"'))) expect(faultsOf(module)).toBe(0);
  });
  fc.assert(property, { numRuns: 2000 });
});
