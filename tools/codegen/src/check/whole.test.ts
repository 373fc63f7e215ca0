/** What a spec must be as a whole, of which other examples leave out most. */
import { describe, expect, test } from "vitest";
import { mistakesIn } from "../testing/mistakes.ts";
import { frisianHead, type SpecTexts, smallSpec, withComments, withTexts } from "../testing/small-spec.ts";

const all = ["schema-comment", "no-own-text", "english-title", "document"];
const mistakes = (changes: Readonly<Record<string, string | undefined>>) =>
  mistakesIn(withTexts(changes), all);
const complete = withComments(smallSpec);

/** The small spec with one piece of one file written differently. */
function edited(path: string, piece: string, instead: string): SpecTexts {
  expect(complete[path]?.split(piece), piece).toHaveLength(2);
  return { ...complete, [path]: (complete[path] ?? "").replace(piece, () => instead) };
}

test("the small spec is complete", () => {
  expect(mistakesIn(complete, all)).toEqual([]);
});

test("each file names its schema in its first line", () => {
  const { "spec/messages/nl.yaml": nl = "", "spec/vendors.yaml": vendors = "" } = smallSpec;
  expect(mistakesIn({ ...complete, "spec/messages/nl.yaml": nl, "spec/vendors.yaml": vendors }, all)).toEqual(
    [
      'spec/messages/nl.yaml:1:1 - error schema-comment: the first line names the schema for editors; write "# yaml-language-server: $schema=../schema/messages.schema.json"',
      'spec/vendors.yaml:1:1 - error schema-comment: the first line names the schema for editors; write "# yaml-language-server: $schema=./schema/vendors.schema.json"',
    ],
  );
});

test("a locale has a text of its own", () => {
  const ids = ['"404"', '"413"', '"451"', "iis-451", "nginx-499"];
  const inherited = ids.map((id) => `  ${id}: { inherit: en }\n`).join("");
  const { "spec/messages/fy.yaml": fy = "" } = withComments({
    "spec/messages/fy.yaml": `${frisianHead}messages:\n${inherited}`,
  });
  expect(mistakesIn({ ...complete, "spec/messages/fy.yaml": fy }, all)).toEqual([
    expect.stringMatching(/^spec\/messages\/fy\.yaml:\d+:1 - error no-own-text: every text is inherited; /),
  ]);
});

test("the English title of an official status is its phrase, or today's", () => {
  const title = (text: string) =>
    edited("spec/messages/en.yaml", "title: Content too large", `title: ${text}`);
  expect(mistakesIn(title("Payload too large"), all)).toEqual([]);
  expect(mistakesIn(title("Too big"), all)).toEqual([
    'spec/messages/en.yaml:7:19 - error english-title: the phrase is "Content Too Large"; write it as the title, in sentence case',
  ]);
});

describe("the document is transcribed", () => {
  const document = "spec/documents/small.nl.txt";
  test.each([
    [
      "spec/messages/nl.yaml",
      "De payload is te groot",
      "De payload is te groott",
      "spec/messages/nl.yaml:17:44",
    ],
    ["spec/messages/nl.yaml", "title: 400-499", "title: 400-498", "spec/messages/nl.yaml:7:10"],
    ["spec/messages/nl.yaml", "Fouten van de client.", "Fouten.", "spec/messages/nl.yaml:9:14"],
    ["spec/statuses.yaml", "phrase: Redirect", "phrase: Redirected", "spec/statuses.yaml:38:13"],
    [document, "Not Found", "Nothing Found", "spec/statuses.yaml:5:13"],
  ])("character for character: %s, %s", (path, piece, instead, place) => {
    expect(mistakesIn(edited(path, piece, instead), all)).toEqual([
      expect.stringContaining(`${place} - error document: the document says `),
    ]);
  });

  test("whole: what it lists stays in the spec", () => {
    expect(mistakesIn(edited(document, "<413/>", "<414/>"), all)).toEqual([
      `${document}:12:1 - error document: the document lists 414 Payload Too Large, which is no status of the spec; a document is taken whole, so put "414" back into spec/statuses.yaml`,
      `spec/statuses.yaml:14:5 - error document: ${document} does not list "413"; remove the "marker:"`,
    ]);
  });

  test("from a file that is there, and can be read", () => {
    expect(mistakes({ [document]: undefined })).toContainEqual(
      expect.stringMatching(/^spec\/messages\/nl\.yaml:5:9 - error document: .* is not there; /),
    );
    expect(mistakesIn(edited(document, "<413/> Payload", "413 Payload"), all)[0]).toContain(
      `${document}:12:1 - error document: cannot be read as an entry; `,
    );
    expect(
      mistakes({
        "spec/messages/nl.yaml": smallSpec["spec/messages/nl.yaml"]?.replace("documents/small", "../small"),
      }),
    ).toContainEqual(expect.stringContaining('invalid-value: "file" is not in spec/documents/'));
  });
});

describe("what was accepted in silence", () => {
  test.each([
    ["spec/statuses.yaml", "logged: 499", 'phrase: "Gesloten – weg", logged: 499', "is not a reason phrase"],
    ["spec/statuses.yaml", "logged: 499", "phrase: Closed, logged: 499", "nothing is on the wire"],
    [
      "spec/statuses.yaml",
      "source: nginx }\n    wire",
      'source: "nginx#5" }\n    wire',
      '"nginx" has no such section',
    ],
    [
      "spec/statuses.yaml",
      "name: Retry-After",
      "name: Transfer-Encoding",
      "is written by whoever sends the message",
    ],
    [
      "spec/sources.yaml",
      "https://www.example.org/rfc9110#section-{section}",
      "not a url {section}",
      "is not an http or https URL",
    ],
    [
      "spec/exchanges.yaml",
      "Content-Type: text/plain }",
      "Content-Length: abc }",
      "is no length; write digits",
    ],
    [
      "spec/exchanges.yaml",
      'Retry-After: "120"',
      "Transfer-Encoding: chunked",
      "is written by whoever sends the response",
    ],
    ["spec/vendors.yaml", "  nginx:\n", "  con:\n", "cannot be the name of a file on Windows"],
    ["spec/vendors.yaml", "name: nginx", "name: !!str nginx", "the spec uses no tags"],
  ])("%s, %s", (path, piece, instead, report) => {
    expect(mistakesIn(edited(path, piece, instead)).join("\n")).toContain(report);
  });

  test.each(["lb.YAML", "lb.json"])("messages/%s", (name) => {
    expect(mistakes({ [`spec/messages/${name}`]: "" })).toContainEqual(
      expect.stringContaining(`spec/messages/${name}:1:1 - error unknown-file: `),
    );
  });

  test("one field for two meanings of a code", () => {
    const both = edited(
      "spec/statuses.yaml",
      "    reference: rfc9110\n",
      "    reference: rfc9110\n    identifiedBy: x-ms-location\n",
    );
    expect(mistakesIn(both, all)).toEqual([
      expect.stringContaining('error identified-twice: "X-MS-Location" tells "451" already; '),
    ]);
  });

  test("a directive", () => {
    expect(mistakesIn(edited("spec/vendors.yaml", "vendors:\n", "%YAML 1.2\n---\nvendors:\n"))).toEqual([
      "spec/vendors.yaml:2:1 - error directive: the spec has no directives; remove the line, and the --- below it",
    ]);
  });
});
