import { expect, test } from "vitest";
import { mistakesIn } from "../testing/mistakes.ts";
import { modelOf } from "../testing/small-model.ts";
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

test("the other table has a column for each library, of which those are taken that are no list of the first", () => {
  const table = (row: string) =>
    withTexts({ "spec/names/registry-names.csv": `code,go_net_http,winhttp\n${row}\n` });
  const names = modelOf(table("404,StatusNotFound,HTTP_STATUS_NOT_FOUND")).statuses[0]?.libraryNames;
  expect(names?.find(({ library }) => library === "WinHTTP")?.names).toEqual(["HTTP_STATUS_NOT_FOUND"]);
  expect(mistakesIn(table("404,StatusNotFound"))).toEqual([
    "spec/names/registry-names.csv:2:1 - error names-row: is no row of the table; write a code (400 to 499) and a cell for each column of its head",
  ]);
});
