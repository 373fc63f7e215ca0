import { describe, expect, test } from "vitest";
import { mistake, mistakesIn } from "../testing/mistakes.ts";
import { frisianHead, smallSpec, withEdit, withTexts } from "../testing/small-spec.ts";

const en = "spec/messages/en.yaml";
const nl = "spec/messages/nl.yaml";

/** A locale without a text of its own, which no rule on texts has anything to say about. */
const ids = ["404", "413", "451", "iis-451", "nginx-499"];
const inheriting = `${frisianHead}messages: { ${ids.map((id) => `"${id}": { inherit: en }`).join(", ")} }\n`;

describe("the name of a messages file is a canonical BCP 47 tag", () => {
  const report = (tag: string) => mistakesIn(withTexts({ [`spec/messages/${tag}.yaml`]: inheriting }));

  test.each([
    ["nl-be", "nl-BE"],
    ["nl_BE", "nl-BE"],
    ["EN-GB", "en-GB"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["in", "id"],
    ["sr-Cyrl-YU", "sr-Cyrl-RS"],
  ])("%s has to be %s", (tag, canonical) => {
    expect(report(tag)).toEqual([
      `spec/messages/${tag}.yaml:1:1 - error locale-tag: "${tag}" is not canonical BCP 47; name the file ${canonical}.yaml`,
    ]);
  });

  test.each(["netherlandish", "dutch", "x", "en-GB-oed-x", "nl.new"])("%s is none", (tag) => {
    expect(report(tag)).toEqual([
      `spec/messages/${tag}.yaml:1:1 - error locale-tag: "${tag}" is no BCP 47 language tag; name the file after one, such as nl or pt-BR`,
    ]);
  });

  test.each(["fy", "nl-BE", "zh-Hant", "de-1996", "sr-Latn-RS", "th-u-nu-latn"])("%s is one", (tag) => {
    expect(report(tag)).toEqual([]);
  });
});

describe("the direction is that of the script", () => {
  mistake("from left to right", nl, "direction: ltr", "direction: ┆rtl", [
    "direction: the Latn script is written ltr; write that",
  ]);

  test.each([
    ["ar", "Arab"],
    ["he", "Hebr"],
    ["dv", "Thaa"],
    ["ckb", "Arab"],
    ["uz-Arab", "Arab"],
  ])("%s, in the %s script, from right to left", (tag, script) => {
    const path = `spec/messages/${tag}.yaml`;
    expect(mistakesIn(withTexts({ [path]: inheriting.replace("ltr", "rtl") }))).toEqual([]);
    expect(mistakesIn(withTexts({ [path]: inheriting }))).toEqual([
      `${path}:3:12 - error direction: the ${script} script is written rtl; write that`,
    ]);
  });
});

describe("what a reader of a locale must be able to rely on", () => {
  mistake("no two titles are the same", en, "title: Closed", "title: ┆Not found", [
    'same-title: is the title of "404" too; a reader could not tell the two apart',
  ]);
  test("an inherited title counts as one's own", () => {
    const text = inheriting.replace(
      '"413": { inherit: en }',
      '"413": { title: Not found, description: Grut }',
    );
    expect(mistakesIn(withTexts({ "spec/messages/fy.yaml": text }))).toEqual([
      expect.stringContaining('same-title: is the title of "404" too'),
    ]);
  });

  mistake(
    "a description ends without a stop",
    en,
    "description: The law forbids it",
    "description: ┆The law forbids it.",
    ["closing-stop: ends in a stop; a description is one sentence without it"],
  );
  mistake("an edited text too", nl, "text: De bron is niet gevonden", "text: ┆De bron is niet gevonden!", [
    "closing-stop: ends in a stop; a description is one sentence without it",
  ]);
  mistake(
    "a transcription that ships is edited for it",
    nl,
    "transcription: De payload is te groot",
    "transcription: ┆De payload is te groot.",
    ['closing-stop: ends in a stop; leave the transcription as it is and add "edited:" without the stop'],
  );

  test.each(["。", "．", "!", "？", "।", "۔", "։"])("%s is a stop", (stop) => {
    expect(mistakesIn(withEdit(en, "The law forbids it", `The law forbids it${stop}`))).toHaveLength(1);
  });

  test("a transcription that an edit replaces may end in one", () => {
    expect(smallSpec[nl]).toContain("transcription: de bron kon niet gevonden worden.");
    expect(mistakesIn(smallSpec)).toEqual([]);
  });
});
