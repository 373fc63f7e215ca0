import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import data from "./generated/data.json" with { type: "json" };
import { lookupByName, statusCode, statuses } from "./index.ts";

const table = await readFile(new URL("../../../spec/names/library-names.csv", import.meta.url), "utf8");
const names = table
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => row.split(","))
  .map(([list = "", name = "", code]) => ({ list, name, code: Number(code) }));

/** Nicknames of Python's requests, of one word or of symbols, that say too little. */
const nicknames =
  "bad payment -o- timeout precondition unprocessable dependency unordered upgrade none retry".split(" ");

/** Constants that are where something begins, or the size of a buffer. */
const noStatuses = [
  "SC_CLIENT_ERROR",
  "NGX_HTTP_NGINX_CODES",
  "NGX_HTTP_DISCARD_BUFFER_SIZE",
  "NGX_HTTP_LINGERING_BUFFER_SIZE",
];

/** Another meaning of the code, which the spec may lack. */
const otherMeanings = [
  "TOKEN_REQUIRED",
  // Drafts of WebDAV: 419 became 507, and 420 became 424.
  "SC_INSUFFICIENT_SPACE_ON_RESOURCE",
  "INSUFFICIENT_SPACE_ON_RESOURCE",
  "Insufficient Space on Resource",
  "SC_METHOD_FAILURE",
  "METHOD_FAILURE",
  "Method Failure",
];

const codes = new Set<number>(statuses.map(({ code }) => code));
const isOurs = ({ name, code }: (typeof names)[number]) => codes.has(code) && !otherMeanings.includes(name);
const isName = ({ name }: (typeof names)[number]) => ![...nicknames, ...noStatuses].includes(name);

test("the table is as plain as it is read", () => {
  expect(table).not.toContain('"');
  expect(names).toHaveLength(1482);
  expect(new Set(names.map(({ list }) => list)).size).toBe(51);
  expect(names.every(({ code }) => code >= 400 && code < 500)).toBe(true);
  for (const name of [...nicknames, ...noStatuses, ...otherMeanings]) {
    expect(names.map((each) => each.name)).toContain(name);
  }
});

describe("a name whose meaning the spec has", () => {
  test.each(names.filter((each) => isOurs(each) && isName(each)))(
    "$list: $name is $code",
    ({ name, code }) => {
      expect(lookupByName(name)?.code).toBe(code);
      expect(statusCode(name)).toBe(code);
    },
  );
});

describe("a name whose meaning it may lack", () => {
  test.each(names.filter((each) => !isOurs(each)))("$list: $name is $code or none", ({ name, code }) => {
    expect([undefined, code]).toContain(lookupByName(name)?.code);
    expect(statusCode(name)).toBe(lookupByName(name)?.code);
  });
});

test("data.json gives each name to the status that lookups find by it", () => {
  const lists = new Set(names.map(({ list }) => list));
  const given = data.statuses.flatMap(({ id, libraryNames }) =>
    libraryNames
      .filter(({ library }) => lists.has(library))
      .flatMap(({ library, names: own }) => own.map((name) => `${library}: ${name} is ${id}`)),
  );
  const found = names.flatMap(({ list, name, code }) => {
    const status = lookupByName(name);
    return status?.code === code ? [`${list}: ${name} is ${status.id}`] : [];
  });
  expect(given.toSorted()).toEqual(found.toSorted());
});

test("data.json has the lists of the other table too", () => {
  const others = data.statuses
    .flatMap(({ id, libraryNames }) => libraryNames.map((each) => ({ id, ...each })))
    .filter(({ library }) => !names.some(({ list }) => list === library));
  expect(others).toContainEqual({ id: "404", library: "Spring HttpStatus", names: ["NOT_FOUND"] });
  for (const { id, names: own } of others) for (const name of own) expect(lookupByName(name)?.id).toBe(id);
});

test.each([...nicknames, ...noStatuses])("%s is no name", (name) => {
  expect(lookupByName(name)).toBeUndefined();
  expect(statusCode(name)).toBeUndefined();
});
