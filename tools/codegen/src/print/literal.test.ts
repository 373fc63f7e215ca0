import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../testing/hostile-text.ts";
import { literal, propertyKey } from "./literal.ts";

const read = (code: string): unknown => new Function(`"use strict"; return (${code});`)();

describe("a literal", () => {
  test.each([
    ["Not Found", '"Not Found"'],
    ['I\'m a "teapot"', '"I\'m a \\"teapot\\""'],
    // An opening brace by its number, or Biome takes the string for a template.
    ["`$\u007bx}` */ </script>", '"`$\u007bx}` */ </script>"'],
    ["a\u2028b\u2029c", '"a\\u2028b\\u2029c"'],
    [null, "null"],
    [[], "[]"],
    [{}, "{}"],
    [["404", 404, true], '["404", 404, true]'],
  ])("of %j is %s", (value, code) => {
    expect(literal(value)).toBe(code);
  });

  test("of an object stands line by line", () => {
    expect(literal({ name: "Retry-After", "404": { "a-b": [null] } })).toBe(`{
  "404": {
    "a-b": [null],
  },
  name: "Retry-After",
}`);
  });

  test("of a long list stands line by line", () => {
    const item = "x".repeat(40);
    expect(literal([item, item])).toBe(`[\n  "${item}",\n  "${item}",\n]`);
  });

  test("names the constant that holds a value", () => {
    const shared = { title: "RFC 9110" };
    expect(literal([shared, { ...shared }], "", new Map([[shared, "rfc9110"]]))).toBe(
      '[\n  rfc9110,\n  {\n    title: "RFC 9110",\n  },\n]',
    );
  });

  test("evaluates to the value again, whatever the text", () => {
    const data = fc.letrec((tie) => ({
      data: fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null), tie("list"), tie("map")),
      list: fc.array(tie("data"), { maxLength: 4 }),
      map: fc.dictionary(fc.oneof(anyText, fc.constantFrom("__proto__", "404", "in")), tie("data"), {
        maxKeys: 4,
      }),
    })).data;
    fc.assert(
      fc.property(data, (value) => {
        const again = read(literal(value));
        expect(JSON.stringify(again)).toBe(JSON.stringify(value));
      }),
    );
  });

  test("of anything that is no data is refused", () => {
    for (const value of [undefined, () => 1, Symbol("a"), 1n, { a: undefined }]) {
      expect(() => literal(value)).toThrow("is not plain data");
    }
  });
});

test("a key is quoted when it is no name, or when keyof would make a number of it", () => {
  expect(["name", "$a", "404", "iis-451", "a b", "", "__proto__"].map(propertyKey)).toEqual([
    "name",
    "$a",
    '"404"',
    '"iis-451"',
    '"a b"',
    '""',
    '["__proto__"]',
  ]);
});
