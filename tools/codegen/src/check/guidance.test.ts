import { describe, expect, test } from "vitest";
import { mistake, mistakeInText, mistakesIn } from "../testing/mistakes.ts";
import { smallSpec, withTexts } from "../testing/small-spec.ts";

const statuses = "spec/statuses.yaml";
const en = "spec/guidance/en.yaml";
const nl = "spec/guidance/nl.yaml";

describe("a status names guidance that there is in English:", () => {
  mistake("whose turn it is", statuses, "fault: connection", "fault: ┆conection", [
    'unknown-guidance: "conection" is not in "faults:" of spec/guidance/en.yaml; correct the id or add it there (did you mean "connection"?)',
  ]);
  mistake("its steps, each once", statuses, "steps: [reconnect]", "steps: [reconnect, ┆reconnect, ┆pray]", [
    'duplicate-item: "reconnect" is there already; remove one of the two',
    'unknown-guidance: "pray" is not in "steps:" of spec/guidance/en.yaml; correct the id or add it there',
  ]);
  mistake("what has to change", statuses, "change: less-content", "change: ┆less", [
    'unknown-guidance: "less" is not in "retry:" of spec/guidance/en.yaml; correct the id or add it there',
  ]);
  mistake("when a field is sent", statuses, "when: temporary", "when: ┆temporay", [
    'unknown-guidance: "temporay" is not in "conditions:" of spec/guidance/en.yaml; correct the id or add it there (did you mean "temporary"?)',
  ]);
  mistake("by its id, not by a text of its own", statuses, "change: less-content", "change: ┆Send less", [
    'invalid-value: "change" is no id of guidance; write small letters, digits and hyphens, such as check-address',
  ]);

  test("in a file that has to be there", () => {
    expect(mistakesIn(withTexts({ [en]: undefined, [nl]: undefined }))).toEqual([
      `${en}:1:1 - error missing-file: is missing; create it, with an English text for each id that spec/statuses.yaml names`,
    ]);
  });
});

describe("a locale with guidance has", () => {
  mistake(
    "a text for each id",
    nl,
    "conditions: { always: altijd, temporary: als het overgaat }",
    "conditions: ┆{}",
    [
      'missing-guidance: no text for "always"; add here: always: "...", or always: { inherit: en }',
      `${nl}:5:13 - error missing-guidance: no text for "temporary"; add here: temporary: "...", or temporary: { inherit: en }`,
    ],
  );
  mistakeInText(
    "both texts of a step, on the line where it belongs",
    nl,
    (smallSpec[nl] ?? "").replace(/steps: .*/, "steps: ┆{}"),
    [
      'missing-guidance: no text for "reconnect"; add here: reconnect: { reader: "...", client: "..." }, or reconnect: { inherit: en }',
    ],
  );
  mistake("no other", nl, "retry: { ", "retry: { ┆pray: Bid, ", [
    'unknown-guidance: "pray" is not in spec/guidance/en.yaml; remove it or correct the id',
  ]);
  mistake("synonyms of statuses alone", nl, "synonyms: {}", 'synonyms: { ┆"477": [woord] }', [
    'unknown-status: "477" is no status of the spec; correct the id or remove its synonyms',
  ]);
  mistake("a word where it has synonyms", nl, "synonyms: {}", 'synonyms: { "413": ┆[] }', [
    'invalid-value: "413" is empty; write a word, or remove the key',
  ]);

  test("messages", () => {
    expect(mistakesIn(withTexts({ "spec/guidance/fy.yaml": smallSpec[nl] }))).toEqual([
      `spec/guidance/fy.yaml:1:1 - error unknown-locale: "fy" is no locale of spec/messages/; correct the file's name, or add the messages`,
    ]);
  });
});

describe("an inherited text is", () => {
  test("that of another locale", () => {
    const inherited = (smallSpec[nl] ?? "").replace(
      "less-content: Verzend minder",
      "less-content: { inherit: en }",
    );
    expect(mistakesIn(withTexts({ [nl]: inherited }))).toEqual([]);
  });
  mistake("not of the locale itself", nl, "less-content: Verzend minder", "less-content: { inherit: ┆nl }", [
    'inherit: must be another locale of spec/guidance/ that has a text of its own for "less-content"',
  ]);
  mistake("nor of none", nl, "synonyms: {}", 'synonyms: { "404": { inherit: ┆en } }', [
    'inherit: must be another locale of spec/guidance/ that has a text of its own for "404"',
  ]);
});
