/** Nothing is left out of the README because we are behind. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { essential } from "./report.ts";

const read = async (path: string) =>
  (await readFile(new URL(path, import.meta.url), "utf8")).replaceAll(/[ \t]+/g, " ");
const [readme, results] = await Promise.all([read("../../../README.md"), read("../RESULTS.md")]);

/** Of each row in which another package is ahead: "- row: statuses has 1,562, ours 1,620. Why." */
const behind = [...results.matchAll(/^- (.+?): (\S+) has (\S+), /gm)].map(([, row = "", by, least]) => ({
  row,
  by,
  least,
}));

test("some rows are others'", () => {
  expect(behind.length).toBeGreaterThan(0);
});

test.each(behind)("$row, where $by has $least, is in the table or below it", ({ row, by, least }) => {
  const shown = essential.get(row);
  if (shown === undefined) expect(readme).toContain(`- ${row}: ${by} ${least}, `);
  else expect(readme).toContain(`| ${shown} |`);
});

test("what stands below the table is behind, and not in it", () => {
  const [, below = ""] = /Left out above, and others are ahead:(.*?)<!-- \/bench -->/s.exec(readme) ?? [];
  const rows = [...below.matchAll(/^- (.+?): /gm)].map(([, row]) => row);
  expect(rows.toSorted()).toEqual(
    behind
      .map(({ row }) => row)
      .filter((row) => !essential.has(row))
      .toSorted(),
  );
});
