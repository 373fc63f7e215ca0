import { describe, expect, test } from "vitest";
import { mistakesIn } from "../testing/mistakes.ts";
import { frisianHead, withTexts } from "../testing/small-spec.ts";

describe("a file that must be there", () => {
  test.each(["sources", "vendors", "statuses", "exchanges"])("%s.yaml", (name) => {
    const path = `spec/${name}.yaml`;
    expect(mistakesIn(withTexts({ [path]: undefined }))).toEqual([
      `${path}:1:1 - error missing-file: is missing; create it with "${name}:"`,
    ]);
  });

  test("the English messages", () => {
    expect(mistakesIn(withTexts({ "spec/messages/en.yaml": undefined }))).toEqual([
      "spec/messages/en.yaml:1:1 - error missing-file: is missing; the doc comments and fixtures need the English messages, so create it",
    ]);
  });

  test("all of them, when there is none", () => {
    expect(mistakesIn({})).toHaveLength(5);
  });
});

test.each(["spec/messages/nl.yml", "spec/messages/new/fy.yaml", "spec/status.yaml", "spec/locales/fy.yaml"])(
  "%s is no file of the spec",
  (path) => {
    expect(mistakesIn(withTexts({ [path]: "a: b" }))).toEqual([
      `${path}:1:1 - error unknown-file: is no file of the spec; see spec/README.md for what there is, and end its name in .yaml`,
    ]);
  },
);

describe("a file that is broken as a whole is reported once, not again by what would need it", () => {
  const broken = "a: [";
  test.each([
    "spec/sources.yaml",
    "spec/vendors.yaml",
    "spec/statuses.yaml",
    "spec/exchanges.yaml",
    "spec/substatuses/iis.yaml",
    "spec/background.yaml",
    "spec/causes/nginx.yaml",
    "spec/messages/en.yaml",
    "spec/messages/nl.yaml",
  ])("%s", (path) => {
    const inheriting = `${frisianHead}messages: { "404": { inherit: en }, "413": { inherit: en }, "451": { inherit: en }, iis-451: { inherit: en }, nginx-499: { inherit: en } }
`;
    const report = mistakesIn(withTexts({ "spec/messages/fy.yaml": inheriting, [path]: broken }));
    expect(report).toEqual([expect.stringContaining(`${path}:1:5 - error yaml-bad-indent: `)]);
  });
});

test("an entry that is broken is reported once, not again by what would need it", () => {
  const reports = [
    ["spec/vendors.yaml", "    reference: iis\n"],
    ["spec/statuses.yaml", "    name: NotFound\n"],
    ["spec/messages/en.yaml", "title: Not found, "],
    ["spec/messages/nl.yaml", "    title: Niet gevonden\n"],
  ].map(([path = "", field = ""]) =>
    mistakesIn(withTexts({ [path]: withTexts({})[path]?.replace(field, "") })),
  );
  expect(reports).toEqual(reports.map(() => [expect.stringContaining(" - error missing-field: ")]));
});
