/** The last of a kind can go, and what is generated then is whole; the last status cannot. */
import { describe, expect, test } from "vitest";
import { checkSpec } from "./check/check-spec.ts";
import { generate } from "./generate.ts";
import { parseSpec } from "./parse/parse-spec.ts";
import { mistakesIn } from "./testing/mistakes.ts";
import { sourceTexts, withComments } from "./testing/small-spec.ts";

/** A spec without vendors, substatuses, documents and exchanges, in English alone. */
const plain = withComments({
  "spec/sources.yaml": 'sources:\n  rfc: { title: RFC, url: "https://www.example.org/" }\n',
  "spec/vendors.yaml": "vendors: {}\n",
  "spec/exchanges.yaml": "exchanges: {}\n",
  "spec/statuses.yaml": `statuses:
  "404":
    name: NotFound
    phrase: Not Found
    registration: registered
    reference: rfc
    caching: { heuristic: true, mustNotStore: false, source: rfc }
`,
  "spec/messages/en.yaml": `name: English
englishName: English
direction: ltr
state: drafted
glossary: { request: request, server: server, client: client, resource: resource, headerField: header field, proxy: proxy, credentials: credentials }
messages:
  "404": { title: Not found, description: The server has not found it }
`,
});

describe("without vendors, substatuses, documents and exchanges", () => {
  const { spec, diagnostics } = parseSpec(sourceTexts(plain));
  test("a spec is complete", () => {
    expect([...diagnostics, ...checkSpec(spec)]).toEqual([]);
  });

  const sources = generate(sourceTexts(plain)).files.filter(({ path }) => path.endsWith(".ts"));
  test.each(sources)("$path imports nothing that it does not use", ({ text }) => {
    const imported = [...text.matchAll(/^import (?:type )?\{ (.+?) \}/gm)].flatMap(([, names = ""]) =>
      names.split(", ").map((name) => name.replace(/^type /, "")),
    );
    for (const name of imported)
      expect(text.split(new RegExp(`\\b${name}\\b`)).length, name).toBeGreaterThan(2);
  });

  test("no file is made for what is not there", () => {
    expect(sources.map(({ path }) => path).filter((path) => /\/(?:vendors|documents)\//.test(path))).toEqual(
      [],
    );
  });
});

test("a spec without statuses is none", () => {
  const empty = { ...plain, "spec/statuses.yaml": "statuses: {}\n" };
  expect(mistakesIn(empty)).toEqual([
    'spec/messages/en.yaml:8:3 - error unknown-status: "404" is no status of the spec; correct the id or add it to spec/statuses.yaml',
    'spec/statuses.yaml:1:1 - error no-status: a spec has a status; add one, such as "404"',
  ]);
});
