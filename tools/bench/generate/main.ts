/**
 * What the generator costs beside what it cost before, and as the spec grows: `pnpm bench:generate`, which writes it to
 * `tools/bench/RESULTS.md`; up to a size, without writing: `pnpm --filter @tools/bench bench:generate 4000`.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { writePart } from "../results.ts";
import { describeMachine } from "../side-by-side/machine.ts";
import { cloneBefore, root } from "./before.ts";
import { timeCommand } from "./command.ts";
import { timeProcesses } from "./processes.ts";
import { processTable, sizeTable } from "./report.ts";
import type { Times } from "./stages.ts";

const given = process.argv[2];
const sizes = [40, 400, 4000, 40_000].filter((size) => size <= Number(given ?? 40_000));

async function measure(size: number): Promise<Times> {
  const run = (what: string) => {
    const script = join(import.meta.dirname, "measure.ts");
    // The whole may take no more memory than this, in megabytes, at any size.
    const limit = what === "whole" ? ["--max-old-space-size=800"] : [];
    const args = [...limit, "--import", "tsx", script, String(size), what];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Times;
  };
  return { ...run("stages"), ...run("whole"), ...(await timeCommand(size)) };
}

const columns: { size: number; times: Times }[] = [];
for (const size of sizes) columns.push({ size, times: await measure(size) });
const bySize = sizeTable(columns);
console.log(bySize);
const before = cloneBefore();
try {
  const whole = processTable(timeProcesses(root, before.folder));
  console.log(whole);
  if (given === undefined) {
    const parts = [
      "## The generator",
      "Written by `pnpm bench:generate`.",
      await describeMachine(),
      whole,
      bySize,
    ];
    await writePart("generator", parts.join("\n\n"));
  }
} finally {
  before.remove();
}
