import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expand } from "../../../../packages/lookup/src/expand.ts";
import { putBack } from "../../../../packages/lookup/src/put-back.ts";
import { emitAll, type Generated } from "../generate.ts";
import { buildModel } from "../model/build-model.ts";
import { parseSpec } from "../parse/parse-spec.ts";
import { evaluate, tagsOf } from "../testing/evaluate.ts";
import { hostileAscii, hostileText } from "../testing/hostile-text.ts";
import { type SpecTexts, smallSpec, sourceTexts, withComments } from "../testing/small-spec.ts";

/** Texts of the small spec that go everywhere: into literals, doc comments and JSON. */
const places = {
  phrase: "phrase: Not Found\n",
  title: "title: Not found,",
  description: "description: The server has not found it }",
  source: "title: Status codes of IIS,",
  vendor: "name: Microsoft IIS\n",
  note: "note: Not 404.1,",
  detail: "detail: The upload has 13 bytes\n",
  transcription: "transcription: de bron kon niet gevonden worden.\n",
  englishName: "englishName: Dutch\n",
  problem: "title: Too large an upload\n",
};

type Texts = Record<keyof typeof places, string>;

/** The small spec with these texts in those places. JSON's strings are YAML's. */
function specWith(texts: Texts): SpecTexts {
  const keys = Object.keys(places) as (keyof Texts)[];
  const written = Object.entries(smallSpec).map(([path, text]) => {
    const replaced = keys.reduce((result, key) => {
      const [name = "", value = ""] = places[key].split(/: (.*)/s);
      const end = /[,\n]$| }$/.exec(value)?.[0] ?? "";
      return result.replace(places[key], () => `${name}: ${JSON.stringify(texts[key])}${end}`);
    }, text);
    return [path, replaced] as const;
  });
  return Object.fromEntries(written);
}

/** Without the rules on what a language writes: printing has to withstand any text. */
function generated(texts: Texts): Generated {
  const { spec, diagnostics } = parseSpec(sourceTexts(withComments(specWith(texts))));
  expect(diagnostics).toEqual([]);
  return emitAll(buildModel(spec));
}

function check(texts: Texts): void {
  const { files } = generated(texts);
  const { phrases } = evaluate(files, "packages/lookup/src/generated/phrases.ts");
  expect(expand(String(phrases)).split("\n")[4]).toBe(texts.phrase);
  const { statusTable } = evaluate(files, "packages/lookup/src/generated/statuses.ts");
  const { rows, sources } = table(statusTable);
  expect(JSON.stringify(rows[0])).toContain(`404,${JSON.stringify(texts.phrase)},"NotFound"`);
  expect(sources.map(([title]) => title)).toContain(texts.source);
  const { substatusesByCode } = evaluate(files, "packages/lookup/src/generated/substatuses.ts");
  // What is evaluated has no types; this one is a function.
  const substatuses = table(putBack(String((substatusesByCode as () => unknown)())));
  expect(JSON.stringify(substatuses.rows)).toContain(JSON.stringify(texts.note));
  const { default: catalog } = evaluate(files, "packages/i18n/src/generated/locales/en.ts");
  const message = { title: texts.title, description: texts.description };
  expect(catalog).toMatchObject({ messages: { "404": message } });
  const { default: document } = evaluate(files, "packages/i18n/src/generated/documents/nl.ts");
  expect(document).toMatchObject({
    entries: [{ phrase: texts.phrase, transcription: texts.transcription }, {}, {}, {}, {}],
  });
  const { fixtures } = evaluate(files, "packages/fixtures/src/generated/fixtures.ts");
  expect(fixtures).toMatchObject([{ response: { phrase: texts.phrase } }, {}, {}, {}, {}]);
  const json = (path: string) => JSON.parse(files.find((file) => file.path === path)?.text ?? "");
  expect(json("packages/i18n/src/generated/locales/en.json").messages["404"]).toEqual(message);
  expect(json("packages/lookup/src/generated/data.json").vendors[0].name).toBe(texts.vendor);
  expect(
    JSON.parse(json("packages/fixtures/src/generated/fixtures.json").fixtures[1].response.body),
  ).toMatchObject({
    title: texts.problem,
    detail: texts.detail,
  });
}

/** What the lookup package reads records from: the hand-written code that would do so answers what it is given. */
function table(text: unknown): { rows: readonly unknown[]; sources: readonly (readonly unknown[])[] } {
  return JSON.parse(String(text));
}

const plain: Texts = {
  phrase: "The phrase",
  title: "The title",
  description: "The description",
  source: "The source",
  vendor: "The vendor",
  note: "The note",
  detail: "The detail",
  transcription: "The transcription",
  englishName: "The language",
  problem: "The problem",
};

const hostile: fc.Arbitrary<Texts> = fc.record({
  phrase: hostileAscii,
  title: hostileText,
  description: hostileText,
  source: hostileText,
  vendor: hostileText,
  note: hostileText,
  detail: hostileText,
  transcription: hostileText,
  englishName: hostileText,
  problem: hostileText,
});

describe("any text of the spec", () => {
  test("comes out of the generated modules as it went in", () => {
    check(plain);
    fc.assert(fc.property(hostile, check), { numRuns: 20 });
  });

  test("changes nothing but texts: not what is declared, nor what is deprecated", () => {
    const declarations = (texts: Texts) =>
      generated(texts)
        // A phrase is a name to look up by.
        .files.filter(({ path }) => path.endsWith(".ts") && !/\/name(?:s|-codes)\.ts$/.test(path))
        .map(({ path, text }) => ({ path, declared: tagsOf(text) }));
    const expected = declarations(plain);
    expect(expected.find(({ path }) => path.endsWith("/constants.ts"))?.declared).toEqual({
      NotFound: [],
      ContentTooLarge: [],
      RequestEntityTooLarge: ["deprecated"],
      PayloadTooLarge: [],
      UnavailableForLegalReasons: [],
    });
    const property = fc.property(hostile, (texts) => {
      expect(declarations(texts)).toEqual(expected);
    });
    fc.assert(property, { numRuns: 20 });
  });
});
