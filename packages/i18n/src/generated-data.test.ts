import { expect, test } from "vitest";
import document from "./generated/documents/nl.ts";
import enJson from "./generated/locales/en.json" with { type: "json" };
import en from "./generated/locales/en.ts";
import nlJson from "./generated/locales/nl.json" with { type: "json" };
import nl from "./generated/locales/nl.ts";
import { availableLocales, load } from "./load.ts";

test("a JSON file holds what its module holds", () => {
  expect(nlJson).toEqual(nl);
  expect(enJson).toEqual(en);
});

test("all catalogs have the same statuses", () => {
  expect(Object.keys(nl.messages)).toEqual(Object.keys(en.messages));
});

test("an English title is the phrase, official or a vendor's", () => {
  for (const { id, phrase } of document.entries) expect(en.messages[id].title).toBe(phrase);
});

test("every catalog that is shipped says what a server error is", async () => {
  for (const tag of availableLocales) {
    const { serverErrors } = await load(tag);
    expect(Object.keys(serverErrors ?? {})).toEqual(["any", "unavailable"]);
  }
});

test("the document has its own sentences, typos included", () => {
  expect(document.title).toBe("400-499");
  expect(document.subtitle).toBe("Client error responses");
  expect(document.entries).toHaveLength(38);
  const conflict = document.entries.find(({ id }) => id === "409");
  expect(conflict?.transcription).toContain("Ressouce");
  expect(nl.messages["409"].description).not.toContain("Ressouce");
});

test("451 is in the document twice, the official meaning first", () => {
  const both = document.entries.filter(({ code }) => code === 451);
  expect(both.map(({ id, phrase }) => [id, phrase])).toEqual([
    ["451", "Unavailable For Legal Reasons"],
    ["iis-451", "Redirect"],
  ]);
});
