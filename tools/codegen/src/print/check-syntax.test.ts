import { expect, test } from "vitest";
import { checkSyntax } from "./check-syntax.ts";
import { piecesOf } from "./pieces.ts";

const check = (text: string) => () => checkSyntax([{ path: "any.ts", text }]);
const lines = (line: string) => line.repeat(Math.ceil(600_000 / line.length));
const member = '  "404": { name: "NotFound", text: `\n\n  a text`, list: [1] },\n';

test.each([
  ["a few statements", "export const one = 1;\n\nexport const two = 2;\n"],
  ["many", lines('/** A doc. */\nexport interface Any {\n  name: "any";\n}\n\n')],
  ["one of many members", `/** A doc. */\nexport const all: Any = {\n${lines(member)}};\n`],
  ["a list", `export const all = [\n${lines('  "any",\n')}] as const;\n`],
  ["a long text", `export const text: string = \`${lines("  a {\n\n  b\n")}\`;\n`],
  ["a long one behind others", `interface One {\n  a: 1;\n}\n\nexport type All =\n${lines("  | 404\n")};\n`],
  ["a union", `export type All =\n${lines("  | 404\n")};\n`],
  ["no statement", ""],
])("%s", (_, text) => {
  expect(check(text)).not.toThrow();
});

test.each([
  ["many statements", lines('/** A doc. */\nexport interface Any {\n  name: "any";\n}\n\n')],
  ["one of many members", `export const all: Any = {\n${lines('  "404": { list: [1] },\n')}};\n`],
  ["a list of objects", `export const all: Any = [\n${lines('  {\n    id: "404",\n  },\n')}];\n`],
])("%s are not parsed all at once", (_, text) => {
  for (const piece of piecesOf(text)) {
    expect(piece.length).toBeLessThan(text.length / 2);
    expect(check(piece)).not.toThrow();
  }
});

test.each([
  [
    "between statements",
    `${lines("export const one = 1;\n\n")}export const two = ;\n`,
    /any\.ts:\d+:20: Expression/,
  ],
  ["in a member", `export const all = {\n${lines(member)}  a b,\n${lines(member)}};\n`, /any\.ts:\d+:5: /],
  ["at the end", `export const all = {\n${lines(member)}}};\n`, /any\.ts:\d+:2: /],
  ["at the start", `export const = {\n${lines(member)}};\n`, /any\.ts:1:14: /],
  ["a text without its end", `${lines("export const one = 1;\n\n")}const text = \`\n`, /any\.ts:/],
])("a fault %s is told with its place", (_, text, message) => {
  expect(check(text)).toThrow(message);
});
