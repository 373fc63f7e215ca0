/**
 * What we cost beside what the peers cost: `pnpm bench`. Writes `tools/bench/RESULTS.md`, and of it the table in the
 * README.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format, writeReport } from "../results.ts";
import { measureBundles } from "./bundles.ts";
import { measureFootprint } from "./footprint.ts";
import { measureLookups } from "./lookups.ts";
import { describeMachine } from "./machine.ts";
import { measuredPackages, node } from "./packages.ts";
import { installEach, installTypes } from "./projects.ts";
import { fullReport, shortReport } from "./report.ts";
import type { Section } from "./rows.ts";
import { measureStartUp } from "./start-up.ts";
import { measureTypeCheck } from "./type-check.ts";

const readme = new URL("../../../README.md", import.meta.url);

const packages = await measuredPackages();
const { all, remove } = await installEach(packages);
const sections: Section[] = [];
try {
  const footprint = await measureFootprint(all);
  sections.push(await measureBundles(all), measureStartUp(all), await measureLookups());
  await installTypes(all);
  sections.push(await measureTypeCheck(all), footprint);
} finally {
  await remove();
}

const columns = [...packages, node];
const machine = await describeMachine();
const full = fullReport(sections, columns, machine);
await writeReport(full);
await writeFile(readme, withTable(await readFile(readme, "utf8"), shortReport(sections, columns, machine)));
format(fileURLToPath(readme));
console.log(full);

function withTable(text: string, table: string): string {
  const replaced = text.replace(
    /(<!-- bench -->\n).*?(<!-- \/bench -->)/s,
    (_, start, end) => `${start}\n${table}\n\n${end}`,
  );
  if (replaced === text && !text.includes(table)) throw new Error("README.md has no place for the table");
  return replaced;
}
