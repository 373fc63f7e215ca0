import { describe, expect, test } from "vitest";
import { importReferences, referenceConstants, referenceRecords } from "./references.ts";

const reference = (section: string | null, url: string) => ({ title: "A page", section, url });

/** The constants' names for references of these names. */
const namesOf = (...keys: string[]) => {
  const references = new Map(keys.map((key) => [key, reference(null, "https://example.com/")]));
  return [...referenceConstants({ references }).values()];
};

describe("a reference's constant", () => {
  test("is named after its source and section", () => {
    expect(namesOf("rfc9110#15.5.6", "ms-iis")).toEqual(["ref_rfc9110$15_5_6", "ref_ms_iis"]);
  });

  test("has a name of its own, whatever the source and the section", () => {
    const keys = [
      "a-b",
      "a#b",
      "a--b",
      "a#-b",
      "a#b.c",
      "a#b_c",
      "a#b-c",
      "a-b#c",
      "a#b#c",
      "a#b$c",
      "a#§4",
      "new",
      "status404",
    ];
    const names = namesOf(...keys);
    expect(new Set(names).size).toBe(keys.length);
    for (const name of names) expect(name).toMatch(/^ref_[\w$]+$/);
  });
});

test("sections of one document share its title and address", () => {
  const references = new Map([
    ["rfc9110#15.1", reference("15.1", "https://example.com/#section-15.1")],
    ["rfc9110#7.8", reference("7.8", "https://example.com/#section-7.8")],
  ]);
  expect(referenceRecords({ references }).slice(1)).toEqual([
    'const source_rfc9110: SectionedSource = {\n  title: "A page",\n  url: "https://example.com/#section-",\n};',
    'export const ref_rfc9110$15_1: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.1");',
    'export const ref_rfc9110$7_8: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "7.8");',
  ]);
});

test("sections without addresses of their own do not, though an address may look like it", () => {
  const references = new Map([
    ["page#14", reference("14", "https://example.com/v14")],
    ["page#4", reference("4", "https://example.com/v14")],
  ]);
  const text = referenceRecords({ references }).join("\n");
  expect(text).toContain('url: "https://example.com/v",');
  expect(text).toContain('section: "4",\n  url: "https://example.com/v14",');
});

test("only the constants that records use are imported", () => {
  const [used, unused] = [reference(null, "https://example.com/a"), reference(null, "https://example.com/b")];
  const references = new Map([
    ["a", used],
    ["b", unused],
  ]);
  const records = [{ headers: [{ reference: used }], reference: { ...unused } }];
  expect(importReferences(records, referenceConstants({ references }))).toBe(
    'import {\n  ref_a,\n} from "./references.ts";',
  );
});
