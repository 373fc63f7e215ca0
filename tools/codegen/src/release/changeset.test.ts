import { expect, test } from "vitest";
import { modelOf } from "../testing/small-model.ts";
import { changesetText } from "./changeset.ts";
import { toReleased } from "./released-model.ts";
import { parseSnapshot, printSnapshot } from "./snapshot.ts";

test("a changeset names every package with the heaviest bump, and has a line for each change", () => {
  const changes = [
    { bump: "major", text: "Removed `404`" },
    { bump: "patch", text: "Changed `410`" },
  ] as const;
  expect(changesetText(changes, ["@scope/http-4xx-enum", "@scope/http-4xx-lookup"])).toBe(`---
"@scope/http-4xx-enum": major
"@scope/http-4xx-lookup": major
---

The data has changed:

- **Breaking:** Removed \`404\`
- Changed \`410\`
`);
});

test("no change, no changeset", () => {
  expect(changesetText([], ["@scope/http-4xx-enum"])).toBeUndefined();
});

test("a snapshot is read as it was written, a thing on each line", () => {
  const model = toReleased(modelOf());
  const text = printSnapshot(model);
  expect(parseSnapshot(text)).toEqual(model);
  expect(text.split("\n").filter((line) => line.startsWith('    "'))).toHaveLength(5 + 2 + 2 + 2 + 2);
  const empty = { version: "1.0.0", statuses: {}, vendors: {}, substatuses: {}, locales: {}, guidance: {} };
  expect(parseSnapshot(printSnapshot(empty))).toEqual(empty);
});

test.each(["<<<<<<< HEAD", "{}", '{ "version": 1 }'])("%s is refused as a snapshot", (text) => {
  expect(() => parseSnapshot(text)).toThrow(
    "error unreadable-released-model: .changeset/released-model.json",
  );
});
