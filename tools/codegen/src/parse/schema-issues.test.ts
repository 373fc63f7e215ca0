import { describe } from "vitest";
import { mistake } from "../testing/mistakes.ts";

const sources = "spec/sources.yaml";
const vendors = "spec/vendors.yaml";
const statuses = "spec/statuses.yaml";
const exchanges = "spec/exchanges.yaml";
const en = "spec/messages/en.yaml";

describe("a key that the schema does not know is reported at the key", () => {
  mistake("in an entry", vendors, "prefix: Nginx", "prefix: Nginx\n    ┆size: 3", [
    'unknown-key: "size" is not a key here; remove it or correct its spelling',
  ]);
  mistake("beside the entries", vendors, "vendors:\n", "┆version: 1\nvendors:\n", [
    'unknown-key: "version" is not a key here; remove it or correct its spelling',
  ]);
  mistake("in an item of a list", statuses, "level: MUST,", "level: MUST, ┆levl: MUST,", [
    'unknown-key: "levl" is not a key here; remove it or correct its spelling (did you mean "level"?)',
  ]);
  mistake(
    "a status outside of what holds the statuses",
    en,
    "messages:\n",
    '┆"405": { title: A, description: B }\nmessages:\n',
    ['unknown-key: "405" is not a key here; a status belongs under "messages:"'],
  );
  mistake("two of them", statuses, "kind: former", "kind: former, ┆a: 1, ┆b: 2", [
    'unknown-key: "a" is not a key here; remove it or correct its spelling',
    'unknown-key: "b" is not a key here; remove it or correct its spelling',
  ]);
  mistake(
    "misspelt, so that the right one is not missing",
    vendors,
    "  nginx:\n    name:",
    "  nginx:\n    ┆nmae:",
    ['unknown-key: "nmae" is not a key here; remove it or correct its spelling (did you mean "name"?)'],
  );
  mistake("the key of the entries", vendors, "vendors:", "┆vendor:", [
    'unknown-key: "vendor" is not a key here; remove it or correct its spelling (did you mean "vendors"?)',
  ]);
});

describe("a field that is missing is reported at the key of what lacks it", () => {
  mistake("a text", vendors, "  nginx:\n    name: nginx\n", "  ┆nginx:\n", [
    'missing-field: "name" is missing; add it with a text',
  ]);
  mistake(
    "an address",
    sources,
    'iis: { title: Status codes of IIS, url: "https://iis.example.org/" }',
    "┆iis: { title: IIS }",
    ['missing-field: "url" is missing; add it with a text'],
  );
  mistake(
    "one of several words",
    statuses,
    "nginx-499:\n    name: ClientClosedRequest\n    phrase: Client Closed Request\n    marker: Onofficieel (nginx)\n    registration: unassigned\n",
    "┆nginx-499:\n    name: ClientClosedRequest\n    phrase: Client Closed Request\n    marker: Onofficieel (nginx)\n",
    [
      'missing-field: "registration" is missing; add it with one of registered, reserved, unassigned, registered for another meaning',
    ],
  );
  mistake(
    "true or false",
    statuses,
    "caching: { heuristic: true, mustNotStore: false, source: rfc9110 }",
    "┆caching: { heuristic: true, source: rfc9110 }",
    ['missing-field: "mustNotStore" is missing; add it with true or false'],
  );
  mistake(
    "a part of an item, which has no key",
    statuses,
    "{ name: X-MS-Location, level: MUST,",
    "┆{ name: X-MS-Location,",
    ['missing-field: "level" is missing; add it with one of MUST, SHOULD, MAY, ought to, can'],
  );
  mistake(
    "a value of several forms",
    exchanges,
    "request: { method: GET, target: /slow }",
    "┆request: { method: GET }",
    ['missing-field: "target" is missing; add it'],
  );
  mistake(
    "beside the entries, where it is the file that lacks it",
    en,
    "name: English\nenglishName: English\n",
    "┆name: English\n",
    ['missing-field: "englishName" is missing; add it with a text'],
  );
});

describe("a value of the wrong kind is reported at the value", () => {
  mistake("a number for a text", statuses, "since: Exchange 2007", "since: ┆2007", [
    "invalid-value: must be a text, so put it in quotes",
  ]);
  mistake("nothing for a text", vendors, "prefix: Nginx", "prefix:┆", [
    "invalid-value: is empty; write a text, or remove the key",
  ]);
  mistake("a word for true or false", statuses, "mustNotStore: true", "mustNotStore: ┆yes", [
    "invalid-value: must be true or false",
  ]);
  mistake(
    "a text for a map",
    statuses,
    "wire: { code: null, logged: 499, source: nginx }",
    "wire: ┆nothing",
    ["invalid-value: must be a map"],
  );
  mistake("a map for a list", statuses, 'related: ["413"]', 'related: ┆{ "413": Payload }', [
    "invalid-value: must be a list",
  ]);
  mistake("a list for a map", exchanges, "headers: { Content-Type: text/plain }", "headers: ┆[text/plain]", [
    "invalid-value: must be a map",
  ]);
  mistake("none of the allowed words", statuses, "registration: unassigned", "registration: ┆unassignd", [
    'invalid-value: must be one of registered, reserved, unassigned, registered for another meaning (did you mean "unassigned"?)',
  ]);
  mistake("a number below its range", statuses, "logged: 499", "logged: ┆200", [
    'invalid-value: "logged" must be 400 or more',
  ]);
  mistake("a number above it", exchanges, "times: 300", "times: ┆300000", [
    'invalid-value: "times" must be 10000 or less',
  ]);
  mistake("a fraction", exchanges, "times: 300", "times: ┆2.5", ["invalid-value: must be a whole number"]);
  mistake("an item of a list", statuses, 'related: ["413"]', "related: [┆413]", [
    "invalid-value: must be a text, so put it in quotes",
  ]);
});

describe("an entry of several forms is measured by the one that it is nearest to", () => {
  const text = '"413": { title: Te groot, transcription: De payload is te groot }';
  const nl = (title: string, instead: string, reports: string[]) =>
    mistake(title, "spec/messages/nl.yaml", text, instead, reports);

  nl("nothing at all", '"413":┆', ["invalid-value: is empty; write its keys below it, or remove the key"]);
  nl("a word", '"413": ┆groot', ["invalid-value: must be a map"]);
  nl("a title alone", '┆"413": { title: Te groot }', [
    'missing-field: "description" or "transcription" is missing; add one of them',
  ]);
  nl("a title and a misspelling", '┆"413": { title: Te groot, ┆transcriptoin: De payload is te groot }', [
    'missing-field: "description" or "transcription" is missing; add one of them',
    'unknown-key: "transcriptoin" is not a key here; remove it or correct its spelling (did you mean "transcription"?)',
  ]);
  nl("a transcription without its title", '┆"413": { transcription: De payload is te groot }', [
    'missing-field: "title" is missing; add it with a text',
  ]);
  nl("an edit without its reasons", '"413": { title: A, transcription: B, ┆edited: { text: C } }', [
    'missing-field: "reasons" is missing; add it with a list',
  ]);
  nl(
    "an edit for an unknown reason",
    '"413": { title: A, transcription: B, edited: { text: C, reasons: [┆taste] } }',
    ["invalid-value: must be one of spelling, grammar, style, meaning"],
  );
  nl("an edit for no reason", '"413": { title: A, transcription: B, edited: { text: C, reasons: ┆[] } }', [
    'invalid-value: "reasons" is empty; say why the text was edited',
  ]);
  mistake(
    "a long value that is not repeated",
    exchanges,
    "target: { start: /search?q=, repeat: a, times: 300 }",
    "┆target: { start: /search?q=, repeat: a }",
    ['missing-field: "times" is missing; add it with a number'],
  );
  mistake(
    "a body of neither text nor lines",
    exchanges,
    'body: { type: text/plain, lines: ["Not here,", "by law"] }',
    "┆body: { type: text/plain }",
    ['missing-field: "text" or "lines" is missing; add one of them'],
  );
  mistake("a body of no lines", exchanges, 'lines: ["Not here,", "by law"]', "lines: ┆[]", [
    'invalid-value: "lines" must have 1 or more items',
  ]);
});
