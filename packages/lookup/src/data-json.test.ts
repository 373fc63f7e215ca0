import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import data from "./generated/data.json" with { type: "json" };
import schema from "./generated/data.schema.json" with { type: "json" };
import { lookupSubstatus, statuses } from "./index.ts";

describe("data.json", () => {
  const validate = new Ajv2020({ allErrors: true, formats: { uri: (text) => URL.canParse(text) } }).compile(
    schema,
  );

  test("is valid by its schema", () => {
    validate(data);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ["a code that is no integer", { code: 404.5 }],
    ["a registration that nobody knows", { registration: "pending" }],
    ["a member that nobody knows", { description: "" }],
    ["a link that is none", { reference: { title: "RFC 9110", section: null, url: "rfc9110" } }],
  ])("would not be with %s", (_, change) => {
    expect(validate({ ...data, statuses: [{ ...data.statuses[0], ...change }] })).toBe(false);
  });

  test("says the same as the records", () => {
    const records = data.statuses.map(({ wirePhrase: _, aliases, headers, ...status }) => ({
      ...status,
      aliases: aliases.map(({ name }) => name),
      headers: headers.map(({ example: _, ...header }) => header),
    }));
    expect(records).toEqual(statuses);
  });

  test("says the same as the substatus records", () => {
    expect(data.substatuses).toEqual(data.substatuses.map(({ code }) => lookupSubstatus(code)));
    expect(data.substatuses.map(({ code }) => code)).toEqual(
      expect.arrayContaining(statuses.flatMap(({ substatuses }) => substatuses)),
    );
  });

  test("has what was transcribed, typos included", () => {
    const [document] = data.documents;
    expect(document).toMatchObject({ locale: "nl", title: "400-499", subtitle: "Client error responses" });
    expect(document?.entries).toHaveLength(38);
    expect(document?.entries.map(({ transcription }) => transcription).join()).toContain("Ressouce");
  });
});
