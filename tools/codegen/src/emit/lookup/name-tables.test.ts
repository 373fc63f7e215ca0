import { expect, test } from "vitest";
import { modelOf } from "../../testing/small-model.ts";
import { type SpecTexts, smallSpec, withEdit } from "../../testing/small-spec.ts";
import { nameTables } from "./name-tables.ts";

const statuses = "spec/statuses.yaml";

/** Which record each name leads to. */
function owners(texts?: SpecTexts): Record<string, string> {
  const [, table = ""] = nameTables(modelOf(texts));
  const lines = [...table.matchAll(/^ {2}"?([^":]+)"?: (status\w+),$/gm)];
  return Object.fromEntries(lines.map(([, name, record]) => [name, record]));
}

test("names, phrases and aliases lead to their status, as they are written and folded", () => {
  expect(owners()).toMatchObject({
    NotFound: "status404",
    "Not Found": "status404",
    notfound: "status404",
    ContentTooLarge: "status413",
    contenttoolarge: "status413",
  });
});

test("a name that an official status and a vendor's share is the official one's, whatever their codes", () => {
  const shared = withEdit(statuses, "name: ClientClosedRequest", "name: UnavailableForLegalReasons");
  expect(owners(shared)).toMatchObject({ UnavailableForLegalReasons: "status451" });
  const alias = withEdit(statuses, "name: Redirect", "name: RequestEntityTooLarge");
  expect(owners(alias)).toMatchObject({ RequestEntityTooLarge: "status413" });
});

test("a phrase without letters is a name as it is written, and no other", () => {
  const document = "spec/documents/small.nl.txt";
  const page = smallSpec[document]?.replace("Client Closed Request", "?!") ?? "";
  const edited = withEdit(statuses, "phrase: Client Closed Request", 'phrase: "?!"');
  const names = Object.keys(owners({ ...edited, [document]: page }));
  expect(names).toContain("?!");
  expect(names).not.toContain("");
});
