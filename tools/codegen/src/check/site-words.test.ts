import { describe, expect, test } from "vitest";
import { mistake, mistakesIn } from "../testing/mistakes.ts";
import { frisianHead, smallSpec, withTexts } from "../testing/small-spec.ts";

const en = "spec/site/en.yaml";

const word = (title: string, piece: string, instead: string, report: string) =>
  mistake(title, en, piece, instead, [report]);

describe("a word of the site", () => {
  word(
    "is one that the site knows",
    "  next: Word next\n",
    "  next: Word next\n  ┆nextt: Word\n",
    'unknown-key: "nextt" is not a key here; remove it or correct its spelling (did you mean "next"?)',
  );
  word(
    "is there",
    "words:\n  skipToContent: Word skipToContent\n",
    "┆words:\n",
    'missing-field: "skipToContent" is missing; add it with a text',
  );
  word(
    "ends without a stop",
    "next: Word next",
    "next: ┆Word next.",
    "closing-stop: ends in a stop; a title ends without it",
  );
  word(
    "is short where it is a label",
    "next: Word next",
    `next: ┆${"x".repeat(49)}`,
    "too-long: is 49 characters long; a title has at most 48 here",
  );
  word(
    "is in the language's own script",
    "next: Word next",
    "next: ┆W\u043erd next",
    'wrong-script: holds "\u043e", which is no letter of the Latn script; write the word in its own',
  );
});

describe("the placeholders of a word", () => {
  const found = "found: Word found {count} {total}";
  test.each([
    ["{count}", "holds {count}; write the text with {count} and {total}, each once"],
    ["{count}, {totl}", "holds {count} and {totl}; write the text with {count} and {total}, each once"],
    [
      "{count} {count} {total}",
      "holds {count} and {count} and {total}; write the text with {count} and {total}, each once",
    ],
    ["{total} {count", "holds {count and {total}; write the text with {count} and {total}, each once"],
    ["all", "holds no placeholder; write the text with {count} and {total}, each once"],
  ])("%s are not those that it needs", (text, report) => {
    const edited = smallSpec[en]?.replace(found, `found: "${text}"`);
    expect(mistakesIn(withTexts({ [en]: edited }))).toEqual([
      expect.stringMatching(/^spec\/site\/en\.yaml:\d+:10 - error placeholder: /),
    ]);
    expect(mistakesIn(withTexts({ [en]: edited })).join()).toContain(report);
  });

  test("may stand in any order", () => {
    const edited = smallSpec[en]?.replace(found, 'found: "{total} : {count}"');
    expect(mistakesIn(withTexts({ [en]: edited }))).toEqual([]);
  });

  word(
    "are none where there is nothing to put in",
    "next: Word next",
    'next: ┆"{count}"',
    "placeholder: holds {count}; write the text with no placeholder",
  );
});

describe("the words of a language", () => {
  const english = smallSpec[en] ?? "";

  test("are not the English ones", () => {
    const copied = english.replaceAll("Word", "Woord").replace("Woord next", "Word next");
    expect(mistakesIn(withTexts({ "spec/site/nl.yaml": copied }))).toContainEqual(
      expect.stringContaining('error same-as-english: is the English text; translate it, or list "next"'),
    );
    expect(mistakesIn(withTexts({ "spec/site/nl.yaml": `sameAsEnglish: [next]\n${copied}` }))).toEqual([]);
  });

  test("differ from them unless they are listed, and only then", () => {
    const dutch = `sameAsEnglish: [next]\n${english.replaceAll("Word", "Woord")}`;
    expect(mistakesIn(withTexts({ "spec/site/nl.yaml": dutch }))).toEqual([
      'spec/site/nl.yaml:1:17 - error same-as-english: differs from the English text; remove it from "sameAsEnglish:"',
    ]);
  });

  test("are those of a language that has messages", () => {
    const words = english.replaceAll("Word", "Wurd");
    expect(mistakesIn(withTexts({ "spec/site/fy.yaml": words }))).toEqual([
      "spec/site/fy.yaml:1:1 - error unknown-locale: there is no spec/messages/fy.yaml; the site speaks the languages of the messages, so add that first",
    ]);
    const ids = ["404", "413", "451", "iis-451", "nginx-499"].map((id) => `"${id}": { inherit: en }`);
    const messages = { "spec/messages/fy.yaml": `${frisianHead}messages: { ${ids.join(", ")} }\n` };
    expect(mistakesIn(withTexts({ ...messages, "spec/site/fy.yaml": words }))).toEqual([]);
  });
});
