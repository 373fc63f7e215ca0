import { expect, test } from "vitest";
import { modelOf } from "../../testing/small-model.ts";
import { type SpecTexts, withEdit } from "../../testing/small-spec.ts";
import { nameText } from "./name-text.ts";

const statuses = "spec/statuses.yaml";

/** The lines, with the parts that repeat put back, as the lookup package reads them. */
function lines(texts?: SpecTexts): string[] {
  const [text = "", ...parts] = (/`([^`]*)`/.exec(nameText(modelOf(texts)).join("\n"))?.[1] ?? "").split("|");
  return parts.reduce((all, part) => all.replaceAll(part.charAt(0), part.slice(1)), text).split("\n");
}

test("names and aliases stand behind the number before theirs, the official ones first", () => {
  expect(lines()).toEqual([
    "403",
    "NotFound",
    "412",
    "PayloadTooLarge",
    " ContentTooLarge",
    " RequestEntityTooLarge",
    "450",
    "UnavailableForLegalReasons",
    "550",
    "Redirect",
    "498",
    "ClientClosedRequest",
  ]);
});

test("a name that an official status and a vendor's share is the official one's, whatever their codes", () => {
  const name = lines(withEdit(statuses, "name: ClientClosedRequest", "name: UnavailableForLegalReasons"));
  expect(name.slice(name.indexOf("550"))).toEqual(["550", "Redirect", "499", " clientclosedrequest"]);
  const alias = lines(withEdit(statuses, "name: Redirect", "name: RequestEntityTooLarge"));
  expect(alias).not.toContain("RequestEntityTooLarge");
});

test("a phrase that is not the name in words stands folded, one without letters not at all", () => {
  expect(lines(withEdit(statuses, "phrase: Not Found", "phrase: No `luck`!"))).toContain(" noluck");
  expect(lines(withEdit(statuses, "phrase: Not Found", 'phrase: "?!"'))).toEqual(lines());
  expect(lines(withEdit(statuses, "phrase: Not Found", 'phrase: "404"'))).toEqual(lines());
});

test("what only lookups know is another name or one by itself, and gives way to any name", () => {
  const more = "name: NotFound\n    synonyms: [Redirect, NotHere]\n    nicknames: [Nope]";
  expect(lines(withEdit(statuses, "name: NotFound", more)).slice(0, 5)).toEqual([
    "403",
    "NotFound",
    " NotHere",
    "  Nope",
    "412",
  ]);
});
