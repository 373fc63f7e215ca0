import { describe, expect, test } from "vitest";
import { mistake, mistakesIn } from "../testing/mistakes.ts";
import { frisianHead, withEdit, withTexts } from "../testing/small-spec.ts";

const en = "spec/messages/en.yaml";
const nl = "spec/messages/nl.yaml";

describe("the form of a text", () => {
  const description = (title: string, instead: string, report: string) =>
    mistake(title, en, "description: The law forbids it", `description: ┆${instead}`, [report]);

  description(
    "is one sentence",
    "The law forbids it. Ask a judge",
    'several-sentences: is more than one sentence; say of "451" what matters in one',
  );
  description(
    "is plain",
    "The <b>law</b> forbids it",
    "markup: holds markup; a text is plain, whoever shows it adds the markup",
  );
  description(
    "is plain without entities too",
    "The law forbids it&nbsp;all",
    "markup: holds markup; a text is plain, whoever shows it adds the markup",
  );
  description(
    "is composed",
    "The cafe\u0301 forbids it",
    "not-nfc: is not in Unicode's NFC; write The caf\u00e9 forbids it",
  );
  description(
    "has single spaces",
    "The law  forbids it",
    "double-space: holds two spaces in a row; write one",
  );
  description(
    "is short",
    "x".repeat(161),
    "too-long: is 161 characters long; a description has at most 160 here",
  );
  const unavailable = "unavailable: { title: Unavailable now, description: The server rests }";
  mistake(
    "a server error has texts as well",
    en,
    "messages:\n",
    `serverErrors: { any: { title: ┆Failed., description: The server failed }, ${unavailable} }\nmessages:\n`,
    ["closing-stop: ends in a stop; a title ends without it"],
  );
  mistake("a title is shorter", en, "title: Unavailable for legal reasons,", `title: ┆${"x".repeat(49)},`, [
    "too-long: is 49 characters long; a title has at most 48 here",
  ]);

  mistake(
    "a title has no stop either",
    en,
    "title: Unavailable for legal reasons,",
    "title: ┆Unavailable.,",
    ["closing-stop: ends in a stop; a title ends without it"],
  );

  test.each([
    ["he", "אחד. שניים"],
    ["ka", "ერთი. ორი"],
    ["ko", "하나다. 둘이다"],
    ["ja", "一。二"],
  ])("in %s a sentence ends without a capital after it", (tag, twoSentences) => {
    const head = frisianHead.replace("ltr", tag === "he" ? "rtl" : "ltr");
    const others = ["413", "451", "iis-451", "nginx-499"].map((id) => `"${id}": { inherit: en }`).join(", ");
    const text = `${head}messages: { "404": { title: "1", description: ${twoSentences} }, ${others} }\n`;
    const path = `spec/messages/${tag}.yaml`;
    expect(mistakesIn(withTexts({ [path]: text }))).toEqual([
      expect.stringContaining(
        'several-sentences: is more than one sentence; say of "404" what matters in one',
      ),
    ]);
  });

  test("an abbreviation is no end of a sentence", () => {
    expect(mistakesIn(withEdit(en, "The law forbids it", "The law e.g. a court order forbids it"))).toEqual(
      [],
    );
  });
});

describe("the script of a text", () => {
  mistake("is the language's own", nl, "title: Te groot,", "title: ┆Te gr\u043eot,", [
    'wrong-script: holds "\u043e", which is no letter of the Latn script; write the word in its own',
  ]);

  test("takes letters that belong to no script", () => {
    expect(mistakesIn(withEdit(nl, "title: Te groot,", "title: So\u02bbrov,"))).toEqual([]);
  });

  test("names that are Latin everywhere may stand in any", () => {
    const title = "HTTP nginx If-Match";
    expect(mistakesIn(withEdit(nl, "title: Te groot,", `title: ${title},`))).toEqual([]);
  });
});

describe("a text that is equal to the English one", () => {
  mistake("was forgotten", nl, "title: Omleiding,", "title: ┆Redirect,", [
    'same-as-english: is the English text; translate it, or list "iis-451.title" in "sameAsEnglish:" if it is rightly equal; a message to be translated later is { inherit: en }',
  ]);

  test("cannot be told where the head is broken, which lists those that are rightly equal", () => {
    const texts = withEdit(nl, "title: Omleiding,", "title: Redirect,");
    const broken = (texts[nl] ?? "")
      .replace(/proxy: \w+, /, "")
      .replace("messages:", 'sameAsEnglish: ["iis-451.title"]\nmessages:');
    expect(mistakesIn({ ...texts, [nl]: broken })).toEqual([
      expect.stringContaining('error missing-field: "proxy" is missing'),
    ]);
  });

  test("is not looked for in a message that is reported as missing", () => {
    const texts = withEdit(nl, '"413": { title: Te groot', '"4l3": { title: Te groot');
    const listing = (texts[nl] ?? "").replace(
      "messages:",
      'sameAsEnglish: ["413.title"]\nreview: [{ text: "413.description", was: De, why: short }]\nmessages:',
    );
    expect(mistakesIn({ ...texts, [nl]: listing })).toEqual([
      expect.stringContaining('error invalid-key: "4l3" is not an id'),
      expect.stringContaining('error missing-message: no message for "413"'),
    ]);
  });

  const listed = (key: string) => `sameAsEnglish: [┆"${key}"]\nmessages:`;
  mistake("is listed only where it is equal", nl, "messages:", listed("404.title"), [
    'same-as-english: differs from the English text; remove it from "sameAsEnglish:"',
  ]);
  mistake("is listed only where it is a text", nl, "messages:", listed("499.title"), [
    'same-as-english: is no text of this locale; write it as "404.title"',
  ]);

  test("is right where it is listed", () => {
    const texts = withEdit(nl, "title: Omleiding,", "title: Redirect,");
    const list = texts[nl]?.replace("messages:", 'sameAsEnglish: ["iis-451.title"]\nmessages:') ?? "";
    expect(mistakesIn({ ...texts, [nl]: list })).toEqual([]);
  });
});

describe("the glossary", () => {
  mistake("holds words that the texts use", nl, "request: verzoek", "request: ┆aanvraag", [
    'glossary: no text uses "aanvraag"; write the word that the texts use, or use this one',
  ]);
  mistake(
    "holds whole words, and none that only begins like one",
    nl,
    "request: verzoek",
    "request: ┆versie",
    ['glossary: no text uses "versie"; write the word that the texts use, or use this one'],
  );
  mistake("is used instead of English", nl, "title: Te groot,", "title: ┆Te grote request,", [
    'glossary: says it in English; the glossary has "verzoek"',
  ]);
});

describe("what the second reader has changed", () => {
  const review = (text: string, was: string) =>
    `review: [{ text: ${text}, was: ${was}, why: "a calque" }]\nmessages:`;

  mistake("is a text of the locale", nl, "messages:", review('┆"405.title"', "Oud"), [
    'review: "405.title" is no text of this locale; write it as "404.title"',
  ]);
  mistake("was really changed", nl, "messages:", review('"404.title"', "┆Niet gevonden"), [
    "review: is what the text still says; remove the line, or make the change",
  ]);
  test("is not the English one, which comes along with a copy of that file", () => {
    const texts = withTexts({
      [en]: withEdit(en, "messages:", review('"404.title"', "Absent"))[en],
      [nl]: withEdit(nl, "messages:", review('"404.title"', "Absent"))[nl],
    });
    expect(mistakesIn(texts)).toEqual([
      expect.stringMatching(
        /^spec\/messages\/nl\.yaml:\d+:\d+ - error review: is what the English text said; remove what came along with the copy of en\.yaml$/,
      ),
    ]);
  });
  mistake(
    "or declined, is not what the text says",
    nl,
    "messages:",
    'review: [{ text: "404.title", proposed: ┆Niet gevonden, why: "a calque" }]\nmessages:',
    ["review: is what the text says; remove the line, it was taken"],
  );
  mistake("is listed once a locale is reviewed", nl, "state: drafted", "state: ┆reviewed", [
    'review: a reviewed locale lists what its second reader changed; add "review:", [] if that was nothing',
  ]);

  test("may be nothing", () => {
    expect(mistakesIn(withEdit(nl, "state: drafted", "state: reviewed\nreview: []"))).toEqual([]);
  });
});
