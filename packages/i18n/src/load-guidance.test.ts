import { describe, expect, test } from "vitest";
import enJson from "./generated/guidance/en.json" with { type: "json" };
import en from "./generated/guidance/en.ts";
import { guidanceLocales, loadGuidance } from "./load-guidance.ts";

describe("loadGuidance", () => {
  test("fetches the module of a locale", async () => {
    expect(await loadGuidance("en")).toBe(en);
  });

  test.each(guidanceLocales)("fetches %s", async (tag) => {
    expect((await loadGuidance(tag)).locale).toBe(tag);
  });

  test.each(["en-US", "", "__proto__", "constructor", null])("refuses %j", async (tag) => {
    await expect(loadGuidance(tag as "en")).rejects.toThrow(RangeError);
  });
});

test("the JSON file holds what the module does", () => {
  expect(enJson).toEqual(en);
});
