import { lookupById, statuses } from "@scope/http-4xx-lookup";
import { expect, test } from "vitest";
import { backgroundOf } from "../data/background.ts";
import { findKeys } from "../data/find-keys.ts";
import { matches } from "./matches.ts";

const entries = statuses.map((status) => ({
  id: status.id,
  text: `${status.code} ${status.phrase}`,
  keys: findKeys(status).split(" "),
}));

const found = (query: string) =>
  entries.filter(({ text, keys }) => matches(query, text, keys)).map(({ id }) => id);

test.each([
  ["404", ["404"]],
  ["404.13", ["404"]],
  ["  not FOUND ", ["404"]],
  ["SC_NOT_FOUND", ["404"]],
  ["NotFoundException", ["404"]],
  [":unprocessable_entity", ["422"]],
  ["ContentTooLarge", ["413"]],
  ["payload too large", ["413"]],
  ["nginx-499", ["nginx-499"]],
  ["451", ["451", "iis-451"]],
  ["no such thing", []],
])("%j finds %j", (query, ids) => {
  expect(found(query)).toEqual(ids);
});

test("nothing typed leaves everything", () => {
  expect(found(" ")).toHaveLength(statuses.length);
});

test("each status is found by its name and all of its other names", () => {
  for (const status of statuses) {
    const inLibraries = backgroundOf(status.id).libraryNames.flatMap(({ names }) => names);
    for (const name of [status.name, ...status.aliases, ...inLibraries]) {
      expect([name, ...found(name)]).toContain(status.id);
    }
  }
  expect(lookupById("413")?.aliases).toContain("RequestEntityTooLarge");
});
