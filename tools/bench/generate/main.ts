/** What the generator costs as the spec grows: `pnpm bench:generate`, or up to a size: `pnpm bench:generate 4000`. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { timeProcesses } from "./processes.ts";
import type { Times } from "./stages.ts";

const largest = Number(process.argv[2] ?? 40_000);
const sizes = [40, 400, 4000, 40_000].filter((size) => size <= largest);

function measure(size: number): Times {
  const run = (what: string) => {
    const args = ["--import", "tsx", join(import.meta.dirname, "measure.ts"), String(size), what];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Times;
  };
  return { ...run("stages"), ...run("whole") };
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(12))).join("");
}

const columns = sizes.map((size) => ({ size, times: measure(size) }));
console.log("Microseconds per status, by the number of statuses");
console.log(row(["", ...sizes.map(String), "last/first"]));
for (const stage of Object.keys(columns[0]?.times ?? {})) {
  const perStatus = columns.map(({ size, times }) => ((times[stage] ?? 0) * 1000) / size);
  const growth = (perStatus.at(-1) ?? 0) / (perStatus[0] ?? 1);
  console.log(row([stage, ...perStatus.map((value) => value.toFixed(1)), growth.toFixed(2)]));
}

console.log("\nA whole process, over `node -e 0`");
for (const { name, milliseconds, ratio } of timeProcesses()) {
  console.log(`${name.padEnd(40)}${milliseconds.toFixed(0).padStart(6)} ms${ratio.toFixed(2).padStart(8)} x`);
}
