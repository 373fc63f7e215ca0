import { readFile } from "node:fs/promises";
import { useCases } from "@tools/bytes/use-cases";
import { describe, expect, test } from "vitest";
import { scenarios } from "../lookup/scenarios.ts";
import type { Scenario } from "../turns/scenario.ts";
import { callsOf } from "./calls.ts";
import { questions } from "./lookups.ts";
import { calledBelow } from "./report.ts";

describe.each([...questions])("%s", (question, calls) => {
  const candidates = scenarios.find((each) => each.question === question)?.candidates ?? [];

  test.each([...calls])("%s is measured by its call", (_, call) => {
    expect(candidates.filter(({ name, floor }) => name === call && !floor)).toHaveLength(1);
  });
});

test.each(["code to phrase, registered codes", "phrase to code"])(
  "%s: nobody is asked what they cannot answer",
  (question) => {
    const found = scenarios.find((each) => each.question === question);
    const { inputs, candidates } = found as Scenario; // as it is in the table
    for (const { name, loop } of candidates) expect(loop(), name).toBe(inputs);
  },
);

test("what is timed is what is bundled: the calls are those of the programs whose bytes are counted", () => {
  for (const useCase of ["code to phrase", "phrase to code"]) {
    const programs = useCases.find(({ name }) => name === useCase)?.programs ?? {};
    const calls = new Map(callsOf(useCase));
    calls.delete("node:http");
    expect([...calls.keys()]).toEqual(Object.keys(programs));
    for (const [name, { expression }] of Object.entries(programs)) {
      expect(calls.get(name)).toContain(expression.replace(/ as \d+/, ""));
    }
  }
});

test("the README says which they are", async () => {
  const readme = await readFile(new URL("../../../README.md", import.meta.url), "utf8");
  const text = readme.replaceAll(/\s+/g, " ");
  for (const line of calledBelow()) expect(text).toContain(line);
});
