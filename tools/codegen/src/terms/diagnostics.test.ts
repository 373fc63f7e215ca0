import { describe, expect, test } from "vitest";
import { type Diagnostic, SpecError } from "./diagnostics.ts";

const status = (path: string, id = "esri-498"): Diagnostic => ({
  path,
  line: 9,
  column: 3,
  code: "unknown-status",
  message: `"${id}" is no status of the spec`,
});
const locales = (count: number) =>
  Array.from({ length: count }, (_, index) => status(`spec/messages/q${index + 1}.yaml`));
const cause: Diagnostic = {
  path: "spec/statuses.yaml",
  line: 933,
  column: 3,
  code: "unknown-vendor",
  message: 'vendor "ersi" is unknown',
};
const listed: Diagnostic = {
  ...cause,
  path: "spec/documents/4xx.nl.txt",
  code: "document",
  message: "lists 498",
};
const elsewhere: Diagnostic = { ...cause, path: "spec/exchanges.yaml", code: "unknown-key", message: '"a"' };
const report = (...diagnostics: Diagnostic[]) => new SpecError(diagnostics).message.split("\n");

describe("one slip that every locale suffers from", () => {
  test("is told first, what refers to it in one line with the first place and how many there are", () => {
    expect(report(...locales(7), status("spec/statuses.yaml", "499"), elsewhere, listed, cause)).toEqual([
      'spec/statuses.yaml:933:3 - error unknown-vendor: vendor "ersi" is unknown',
      "spec/documents/4xx.nl.txt:933:3 - error document: lists 498",
      'spec/exchanges.yaml:933:3 - error unknown-key: "a"',
      'spec/messages/q1.yaml:9:3 - error unknown-status: "esri-498" is no status of the spec (and in 6 other files, first spec/messages/q2.yaml:9:3)',
      'spec/statuses.yaml:9:3 - error unknown-status: "499" is no status of the spec',
    ]);
  });

  test("several times in one file as well", () => {
    const twice = { ...status("spec/messages/q1.yaml"), line: 12 };
    expect(report(...locales(7), twice)).toEqual([
      'spec/messages/q1.yaml:9:3 - error unknown-status: "esri-498" is no status of the spec (and in 7 other places, first spec/messages/q1.yaml:12:3)',
    ]);
  });

  test("leaves no mistake out of the data", () => {
    expect(new SpecError([...locales(7), cause]).diagnostics).toHaveLength(8);
  });
});

test("up to five places have a line each, in reading order", () => {
  expect(report(cause, ...locales(4)).map((line) => line.split(":")[0])).toEqual([
    ...locales(4).map(({ path }) => path),
    "spec/statuses.yaml",
  ]);
  expect(report(...locales(5))).toHaveLength(5);
});

test("what each locale has to mend itself has its line in each, however many", () => {
  for (const code of ["missing-message", "same-as-english", "closing-stop"]) {
    expect(report(...locales(20).map((each) => ({ ...each, code })))).toHaveLength(20);
  }
});
