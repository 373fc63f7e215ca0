import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { causes } from "./causes.ts";
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
    const records = data.statuses.map(({ aliases, headers, ...status }) => ({
      ...without(status, ["wirePhrase", "causes", "confusedWith", "history", "libraryNames"]),
      aliases: aliases.map(({ name }) => name),
      headers: headers.map(({ example: _, ...header }) => header),
    }));
    expect(records).toEqual(statuses);
  });

  test("says the same as the causes", () => {
    for (const status of data.statuses) expect(causes(status.id)).toEqual(status.causes);
    const used = statuses.flatMap(({ id }) => causes(id).map(({ server }) => server));
    expect(data.servers.map(({ key }) => key)).toEqual(expect.arrayContaining(used));
  });

  test("tells apart related statuses, and each from the other", () => {
    const pairs = data.statuses.flatMap(({ id, confusedWith }) =>
      confusedWith.map((other) => ({ id, other: other.id, text: other.text })),
    );
    expect(pairs).toContainEqual(expect.objectContaining({ id: "401", other: "403" }));
    const related = statuses.flatMap((status) => status.related.map((other) => `${status.id} ${other}`));
    for (const { id, other, text } of pairs) {
      expect(pairs).toContainEqual({ id: other, other: id, text });
      expect(related.some((pair) => [`${id} ${other}`, `${other} ${id}`].includes(pair))).toBe(true);
    }
  });

  test("has the history of a name, up to what is registered", () => {
    const names = data.statuses.find(({ id }) => id === "413")?.history.map(({ phrase }) => phrase);
    expect([...new Set(names)]).toEqual([
      "Request Entity Too Large",
      "Payload Too Large",
      "Content Too Large",
    ]);
    for (const { history, registeredPhrase, phrase, official } of data.statuses) {
      const years = history.map(({ year }) => year);
      expect(years).toEqual(years.toSorted());
      // A status that has just been added may have none yet.
      if (official && history.length > 0) expect(history.at(-1)?.phrase).toBe(registeredPhrase ?? phrase);
    }
  });

  test("says the same as the substatus records", () => {
    const records = data.substatuses.map((substatus) => without(substatus, ["sentences"]));
    expect(records).toEqual(data.substatuses.map(({ code }) => lookupSubstatus(code)));
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

function without(record: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
