import { describe, expect, test } from "vitest";
import { mistake, mistakesIn } from "../testing/mistakes.ts";
import { smallSpec, withTexts } from "../testing/small-spec.ts";

const en = "spec/guidance/en.yaml";
const nl = "spec/guidance/nl.yaml";

describe("a text of guidance is", () => {
  const retry = "less-content: Verzend minder";
  mistake("one sentence without its stop", nl, retry, "less-content: ┆Verzend minder.", [
    "closing-stop: ends in a stop; a description is one sentence without it",
  ]);
  mistake("short", nl, retry, `less-content: ┆Verzend ${"minder ".repeat(25)}dan nu`, [
    "too-long: is 189 characters long; a description has at most 160 here",
  ]);
  mistake("in the letters of the language", nl, retry, "less-content: ┆Verzеnd minder", [
    'wrong-script: holds "е", which is no letter of the Latn script; write the word in its own',
  ]);
  mistake("translated", nl, retry, "less-content: ┆Send less", [
    'same-as-english: is the English text; translate it, or list "retry.less-content" in "sameAsEnglish:" if it is rightly equal; a text to be translated later is { inherit: en }',
  ]);
  mistake("in the words of the locale's glossary", nl, retry, "less-content: ┆Verzend minder in de request", [
    'glossary: says it in English; the glossary has "verzoek"',
  ]);
  mistake(
    "listed as rightly equal only where it is",
    nl,
    "state: drafted",
    "state: drafted\nsameAsEnglish: [┆retry.less-content]",
    ['same-as-english: is no text that equals the English one; remove it from "sameAsEnglish:"'],
  );
  mistake("short where people search for it, too", en, "file too big", `┆${"file ".repeat(10)}too big`, [
    "too-long: is 57 characters long; a title has at most 48 here",
  ]);
});

describe("beside the English text", () => {
  /** The small spec with words in both languages, and one text of each. */
  const mistakes = (english: string, dutch: string): string[] => {
    const words = (must: string, should: string, pointer: string) =>
      `words: { must: [${must}], should: [${should}], content: inhoud, this: [${pointer}], things: [], its: [] }\n`;
    return mistakesIn(
      withTexts({
        "spec/messages/en.yaml": `${smallSpec["spec/messages/en.yaml"]}${words("must", "should", "this")}`,
        "spec/messages/nl.yaml": `${smallSpec["spec/messages/nl.yaml"]}${words("moet", "hoort", "deze")}`,
        [en]: (smallSpec[en] ?? "").replace(
          "retry: { less-content: Send less }",
          `retry: { less-content: ${english} }`,
        ),
        [nl]: (smallSpec[nl] ?? "").replace(
          "retry: { less-content: Verzend minder }",
          `retry: { less-content: ${dutch} }`,
        ),
      }),
    ).filter((report) => report.startsWith(nl));
  };

  test("should is not must", () => {
    expect(mistakes("It should be less", "Het hoort minder te zijn")).toEqual([]);
    expect(mistakes("It should be less", "Het moet minder zijn")).toEqual([
      `${nl}:4:24 - error obligation: says "moet" where the English says should; write "hoort"`,
    ]);
  });

  test("this has its noun", () => {
    expect(mistakes("Send this request", "Verzend deze")).toEqual([
      `${nl}:4:24 - error naming: does not name what the English names; write "verzoek" in the form that it takes here`,
      `${nl}:4:24 - error pronoun: says "deze" without its noun; write which thing is meant, or list its noun under "things:" in "words:"`,
    ]);
  });

  test("what the English names is named", () => {
    expect(mistakes("Change the request", "Verander het verzoek")).toEqual([]);
    expect(mistakes("Change the request", "Verander het")).toEqual([
      `${nl}:4:24 - error naming: does not name what the English names; write "verzoek" in the form that it takes here`,
    ]);
  });
});
