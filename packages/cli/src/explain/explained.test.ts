import { lookupById, lookupSubstatus } from "@scope/http-4xx-lookup";
import { expect, test } from "vitest";
import { explained } from "./explained.ts";

const status = lookupById("404");
const substatus = lookupSubstatus("404.13");

test("a detail has a sentence in the reader's language, or in English, and causes of its own", async () => {
  const [nl] = await explained([{ status, substatus }], "nl");
  const [de] = await explained([{ status, substatus }], "de");
  expect(nl?.sentence).toMatch(/ het verzoek /);
  expect(de?.sentence).toMatch(/ the request /);
  expect(nl?.causes.map(({ directive }) => directive)).toEqual(["maxAllowedContentLength"]);
});

test("a detail of which no cause is known has none of its status", async () => {
  const [found] = await explained([{ status, substatus: lookupSubstatus("404.9") ?? null }], "en");
  expect(found?.causes.every((cause) => cause.substatus === "404.9")).toBe(true);
});

test("a status has no such sentence, and all its causes", async () => {
  const [found] = await explained([{ status, substatus: null }], "nl");
  expect(found?.sentence).toBeNull();
  expect(found?.causes.length).toBeGreaterThan(1);
});
