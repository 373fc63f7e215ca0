import { expect, test } from "vitest";
import { mistakesIn } from "../testing/mistakes.ts";
import { withTexts } from "../testing/small-spec.ts";

const path = "spec/names/library-names.csv";
const mistakes = (text: string) => mistakesIn(withTexts({ [path]: text }));

test("a row that is none is reported with its line", () => {
  const row =
    "error names-row: is no row of the table; write list, name and code (400 to 499), without quotes";
  expect(mistakes('list,name,code\nGo,StatusNotFound,404\nGo,StatusOK,200\nGo,"A, b",404\n\n')).toEqual([
    `${path}:3:1 - ${row}`,
    `${path}:4:1 - ${row}`,
  ]);
});

test("the head is what the columns are", () => {
  expect(mistakes("library;name;code\n")).toEqual([
    `${path}:1:1 - error names-row: is no head of the table; write "list,name,code"`,
  ]);
});

test("a table that is not there has no names", () => {
  expect(mistakesIn(withTexts({ [path]: undefined }))).toEqual([]);
});
