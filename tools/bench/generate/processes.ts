import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const generator = join(root, "tools/codegen/bin/generate.mjs");
const cache = join(root, "node_modules/.cache/http-4xx");

export interface Timing {
  readonly name: string;
  readonly milliseconds: number;
  /** To the first of the list. */
  readonly ratio: number;
}

/** Whole processes on this repository, in turns, so that what else the machine does is the same for each. */
export function timeProcesses(rounds = 15): Timing[] {
  const processes = [
    { name: "node -e 0", args: ["-e", "0"], prepare: () => {} },
    { name: "generate, nothing changed", args: [generator, "--check"], prepare: () => {} },
    // Without the note of the last run everything is generated and compared.
    {
      name: "generate, everything to do",
      args: [generator, "--check"],
      prepare: () => rmSync(cache, { recursive: true }),
    },
  ];
  spawnSync(process.execPath, [generator, "--check"]);
  const times = processes.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { args, prepare }] of processes.entries()) {
      prepare();
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: root });
      if (status !== 0) throw new Error(String(stderr));
      times[index]?.push(performance.now() - start);
    }
  }
  const medians = times.map((values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
  return processes.map(({ name }, index) => ({
    name,
    milliseconds: medians[index] ?? 0,
    ratio: (medians[index] ?? 0) / (medians[0] ?? 1),
  }));
}
