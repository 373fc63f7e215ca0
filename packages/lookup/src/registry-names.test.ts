import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { lookupByName } from "./index.ts";

/**
 * What .NET, Spring, Python, Go, Rust, Node, nginx and others call the codes. A plain table: no cell has a comma or a
 * quote, several names in a cell stand apart with "; ".
 */
const table = await readFile(new URL("../../../spec/names/registry-names.csv", import.meta.url), "utf8");
const [columns = [], ...rows] = table
  .trim()
  .split("\n")
  .map((line) => line.split(","));

const names = rows.flatMap(([code, inDocument, ...cells]) =>
  cells.flatMap((cell, index) => {
    const library = columns[index + 2];
    const written = cell === "" ? [] : cell.split("; ");
    return written.map((name) => ({ library, name, code: Number(code), inDocument: inDocument === "yes" }));
  }),
);

test("the table is as plain as it is read", () => {
  expect(table).not.toContain('"');
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(names.filter(({ inDocument }) => inDocument)).toHaveLength(347);
});

describe("names of codes that the document has", () => {
  test.each(names.filter(({ inDocument }) => inDocument))("$library: $name is $code", ({ name, code }) => {
    expect(lookupByName(name)?.code).toBe(code);
  });
});

describe("names of codes that it does not have", () => {
  test.each(names.filter(({ inDocument }) => !inDocument))("$library: $name is none", ({ name }) => {
    expect(lookupByName(name)).toBeUndefined();
  });
});
