import { describe } from "vitest";
import { mistake } from "../testing/mistakes.ts";

const background = "spec/background.yaml";
const pair =
  '"413": { text: 404 misses the resource while 413 minds the content, source: "rfc9110#15.5.14" }';

describe("background", () => {
  mistake("is that of a status", background, '  "404":\n    confusedWith:', '  ┆"405":\n    confusedWith:', [
    'unknown-status: "405" is no status of the spec; correct the id or add it to spec/statuses.yaml',
  ]);
});

describe("a pair", () => {
  mistake("is of two statuses", background, pair, pair.replace('"413"', '┆"414"'), [
    'unknown-status: "414" is no status of the spec; remove it or correct the id',
  ]);
  mistake("is of related ones", background, pair, pair.replace('"413"', '┆"451"'), [
    'not-related: "451" is not related to "404"; add it to "related:" in spec/statuses.yaml, or remove it',
  ]);
  mistake(
    "is told once",
    background,
    '  "413":\n    history:',
    '  "413":\n    confusedWith:\n      ┆"404": { text: the same, source: nginx }\n    history:',
    ['duplicate-item: is told of "404" already; a pair is told once'],
  );
});

describe("a history", () => {
  mistake(
    "ends with what is registered today",
    background,
    "phrase: Content Too Large",
    "phrase: ┆Payload Too Large",
    [
      'history-today: is not "Content Too Large", as spec/statuses.yaml has it registered; end with the document of today',
    ],
  );
  mistake("is of documents with a year", background, "source: new-rfc", "source: ┆nginx", [
    'no-year: does not say when it was published; add "published:" to it in spec/sources.yaml',
  ]);
  mistake(
    "leads from the oldest document to the newest",
    background,
    "Request Entity Too Large, source: old-rfc }\n      - { phrase: Content Too Large, source: new-rfc",
    "Request Entity Too Large, source: new-rfc }\n      - { phrase: Content Too Large, source: ┆old-rfc",
    ["history-order: is of 1999; write the oldest document first"],
  );
});
