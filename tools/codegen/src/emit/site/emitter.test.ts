import { describe, expect, test } from "vitest";
import { emitAll } from "../../generate.ts";
import { evaluate } from "../../testing/evaluate.ts";
import { mistakeInText } from "../../testing/mistakes.ts";
import { emitted, modelOf } from "../../testing/small-model.ts";
import { withTexts } from "../../testing/small-spec.ts";
import { enumEmitter } from "../enum/emitter.ts";
import { siteEmitter } from "./emitter.ts";

const files = emitted(siteEmitter);
const text = (path: string) => files.get(`site/src/generated/${path}`) ?? "";

test("prints the words of each language that has them", () => {
  expect([...files.keys()]).toEqual([
    "site/src/generated/words.ts",
    "site/src/generated/locales.json",
    "site/src/generated/published.json",
    "site/src/generated/words/en.json",
  ]);
  expect(JSON.parse(text("words/en.json"))).toMatchObject({ next: "Word next" });
});

test("types a word by what has to be put into it", () => {
  expect(text("words.ts")).toMatch(/ readonly found: Template<"count" \| "total">;/);
  expect(text("words.ts")).toMatch(
    /\/\*\* Link to the status code after this one\. \*\/\n {2}readonly next: string;/,
  );
});

test("says how far each language is", () => {
  expect(JSON.parse(text("locales.json"))).toEqual([
    {
      tag: "en",
      name: "English",
      englishName: "English",
      direction: "ltr",
      state: "drafted",
      guidanceState: "drafted",
    },
    {
      tag: "nl",
      name: "Nederlands",
      englishName: "Dutch",
      direction: "ltr",
      state: "drafted",
      guidanceState: "drafted",
    },
  ]);
});

describe("a site that is published", () => {
  const published = withTexts({
    "spec/published.yaml": "published: { site: https://www.example.org/http-4xx/ }\n",
  });

  test("is where doc comments lead, in English", () => {
    const constants = emitted(enumEmitter, published).get("packages/enum/src/generated/constants.ts");
    expect(constants).toContain("{@link https://www.example.org/http-4xx/en/404/ What to do about 404");
    expect(emitted(enumEmitter).get("packages/enum/src/generated/constants.ts")).not.toContain("What to do");
  });

  test("is known to the command, to the types of problems and to itself", () => {
    const files = emitAll(modelOf(published)).files;
    for (const path of ["packages/cli/src/generated/site.ts", "packages/errors/src/generated/site.ts"]) {
      expect(evaluate(files, path)).toMatchObject({ referenceSite: "https://www.example.org/http-4xx/" });
    }
    const json = files.find(({ path }) => path === "site/src/generated/published.json");
    expect(JSON.parse(json?.text ?? "")).toEqual({
      site: "https://www.example.org/http-4xx/",
      repository: null,
    });
  });

  mistakeInText(
    "ends in a slash",
    "spec/published.yaml",
    "published: { site: ┆https://www.example.org/http-4xx }\n",
    ['invalid-value: "site" ends without a slash, behind which the pages are; add it'],
  );
});
