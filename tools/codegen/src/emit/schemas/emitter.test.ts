import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readSpec } from "../../read/read-spec.ts";
import { mistakesIn } from "../../testing/mistakes.ts";
import { smallSpec, withEdit } from "../../testing/small-spec.ts";

const root = join(import.meta.dirname, "../../../../..");
const realSpec = readSpec(root).filter(({ path }) => path.endsWith(".yaml"));

const compiled = new Map<string, ValidateFunction>();

/** The committed schema that a file of the spec names, or would name, in its first line. */
function schemaOf(path: string): ValidateFunction {
  const schemaPath = `spec/schema/${/^spec\/(\w+)/.exec(path)?.[1]}.schema.json`;
  const schema = JSON.parse(readFileSync(join(root, schemaPath), "utf8"));
  const validate =
    compiled.get(schemaPath) ?? new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);
  compiled.set(schemaPath, validate);
  return validate;
}

describe("an editor that knows the committed schemas", () => {
  test.each(realSpec.map(({ path, text }) => [path, text] as const))(
    "finds the right one for %s",
    (path, text) => {
      const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? "none";
      const schema = resolve(root, dirname(path), named);
      expect(schema).toBe(join(root, `spec/schema/${/^spec\/(\w+)/.exec(path)?.[1]}.schema.json`));
      expect(existsSync(schema)).toBe(true);
    },
  );

  test.each([
    ...realSpec.map(({ path, text }) => [path, text] as const),
    ...Object.entries(smallSpec).filter(([path]) => path.endsWith(".yaml")),
  ])("accepts %s", (path, text) => {
    const validate = schemaOf(path);
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  test("has an explanation of every kind of file", () => {
    for (const path of Object.keys(smallSpec).filter((each) => each.endsWith(".yaml"))) {
      expect(schemaOf(path).schema).toMatchObject({
        title: expect.any(String),
        description: expect.any(String),
      });
    }
  });
});

describe("what the generator reports in one file, an editor has underlined already:", () => {
  test.each([
    ["an unknown key", "spec/vendors.yaml", "prefix: Nginx", "prefix: Nginx\n    size: 3"],
    ["a missing field", "spec/vendors.yaml", "    prefix: Nginx\n", ""],
    ["a name that is no identifier", "spec/statuses.yaml", "name: NotFound", "name: Not-Found"],
    ["an id of another form", "spec/statuses.yaml", 'related: ["413"]', "related: [NotFound]"],
    ["an alias of another form", "spec/statuses.yaml", "ContentTooLarge: {", "content-too-large: {"],
    ["a key of another form", "spec/vendors.yaml", "  nginx:\n", "  Nginx:\n"],
    ["a word that is not among the allowed ones", "spec/statuses.yaml", "level: SHOULD", "level: OUGHT"],
    ["a number out of range", "spec/statuses.yaml", "logged: 499", "logged: 200"],
    ["a number for a text", "spec/statuses.yaml", "since: Exchange 2007", "since: 2007"],
    ["a phrase that HTTP cannot carry", "spec/statuses.yaml", "phrase: Not Found", "phrase: Niet gevónden"],
    ["a space at an end", "spec/vendors.yaml", "name: Microsoft IIS", 'name: "Microsoft IIS "'],
    ["an empty text", "spec/vendors.yaml", "name: Microsoft IIS", 'name: ""'],
    ["a substatus code of another form", "spec/substatuses/iis.yaml", '"404.13"', '"404.013"'],
    ["a title without its description", "spec/messages/en.yaml", ", description: The law forbids it", ""],
    ["an edit for no reason", "spec/messages/nl.yaml", "[spelling, style]", "[]"],
    ["a section address without its section", "spec/sources.yaml", "#section-{section}", "#section"],
    ["a level that no log has", "spec/causes/nginx.yaml", "level: error", "level: fatal"],
    [
      "a status without a cause",
      "spec/causes/nginx.yaml",
      "\n    - text: there is no such file\n      source: nginx",
      " []",
    ],
    ["a year that is none", "spec/sources.yaml", "published: 2022", "published: soon"],
    ["a pair with what is no status", "spec/background.yaml", '"413": { text', "NotFound: { text"],
    [
      "a field value that HTTP cannot carry",
      "spec/exchanges.yaml",
      'Retry-After: "120"',
      "Retry-After: naïve",
    ],
    ["a long value that is not repeated", "spec/exchanges.yaml", ", times: 300", ""],
  ])("%s", (_, path, piece, instead) => {
    const texts = withEdit(path, piece, instead);
    const validate = schemaOf(path);
    expect(validate(parse(texts[path] ?? ""))).toBe(false);
    expect(mistakesIn(texts)).not.toEqual([]);
  });
});
