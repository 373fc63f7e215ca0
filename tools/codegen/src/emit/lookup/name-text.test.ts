import { expect, test } from "vitest";
import { expand } from "../../../../../packages/lookup/src/expand.ts";
import { modelOf } from "../../testing/small-model.ts";
import { type SpecTexts, withEdit } from "../../testing/small-spec.ts";
import { nameText } from "./name-text.ts";

const statuses = "spec/statuses.yaml";

/** The lines that have a text, as the lookup package reads them, behind the number of their meaning where it changes. */
function lines(texts?: SpecTexts): string[] {
  const text = /`([^`]*)`/.exec(nameText(modelOf(texts)).join("\n"))?.[1] ?? "";
  let number = 399;
  return expand(text)
    .split("\n")
    .flatMap((line) => {
      if (!line.startsWith(" ")) number++;
      return line === "" ? [] : [`${number}${line.startsWith(" ") ? "" : ":"}${line}`];
    });
}

test("names and aliases stand behind the number of their meaning", () => {
  expect(lines()).toEqual([
    "404:notfound",
    "413:payloadtoolarge",
    "413 contenttoolarge",
    "413 requestentitytoolarge",
    "451:unavailableforlegalreasons",
    "499:clientclosedrequest",
    "551:redirect",
  ]);
});

test("a name that an official status and a vendor's share is the official one's, whatever their codes", () => {
  const name = lines(withEdit(statuses, "name: ClientClosedRequest", "name: UnavailableForLegalReasons"));
  expect(name.slice(4)).toEqual([
    "451:unavailableforlegalreasons",
    "499 clientclosedrequest",
    "551:redirect",
  ]);
  const alias = lines(withEdit(statuses, "name: Redirect", "name: RequestEntityTooLarge"));
  expect(alias.filter((line) => line.includes("requestentitytoolarge"))).toEqual([
    "413 requestentitytoolarge",
  ]);
});

test("a phrase that is not the name in words is another name, one without letters is not", () => {
  expect(lines(withEdit(statuses, "phrase: Not Found", "phrase: No `luck`!"))).toContain("404 noluck");
  expect(lines(withEdit(statuses, "phrase: Not Found", 'phrase: "?!"'))).toEqual(lines());
  expect(lines(withEdit(statuses, "phrase: Not Found", 'phrase: "404"'))).toEqual(lines());
});

test("what only lookups know is another name or one by itself, and gives way to any name", () => {
  const more = "name: NotFound\n    synonyms: [Redirect, NotHere]\n    nicknames: [Nope]";
  expect(lines(withEdit(statuses, "name: NotFound", more)).slice(0, 4)).toEqual([
    "404:notfound",
    "404 nothere",
    "404  nope",
    "413:payloadtoolarge",
  ]);
});
