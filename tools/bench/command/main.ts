/**
 * What the command costs where npm has installed it: `pnpm --filter @tools/bench run bench:command`. How long it takes
 * beside `node -e 0`, by turns, and its bytes on disk. The number of rounds and the path of another Node may follow.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { installPacked } from "@tools/packed/install";

const rounds = Number(process.argv[2] ?? 41);
const node = process.argv[3] ?? process.execPath;
const project = await installPacked();
const program = realpathSync(join(project.folder, "node_modules/.bin/http-4xx"));
const candidates = [["404"], ["404", "--lang", "ja", "--all"], ["list"], ["--version"], ["--help"]];

/** Milliseconds of a whole process, whose output goes into a pipe. */
function time(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(node, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const floor: number[] = [];
const times = candidates.map((): number[] => []);
for (let round = 0; round < rounds; round++) {
  floor.push(time(["-e", "0"]));
  for (const [index, words] of candidates.entries()) times[index]?.push(time([program, ...words]));
}

const { stdout: version } = spawnSync(node, ["--version"], { encoding: "utf8" });
console.log(`Node ${version.trim()}, node -e 0: ${median(floor).toFixed(1)} ms, median of ${rounds} rounds`);
for (const [index, words] of candidates.entries()) {
  // Each beside the one of its own round, as a busy machine slows both.
  const ratios = (times[index] ?? []).map((each, round) => each / (floor[round] ?? Number.NaN));
  console.log(`http-4xx ${words.join(" ")}`.padEnd(32), `${median(ratios).toFixed(2)} of node -e 0`);
}

const cli = join(program, "../..");
const files = readdirSync(cli, { recursive: true, encoding: "utf8" }).map((name) =>
  statSync(join(cli, name)),
);
const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
console.log(
  `installed: ${(bytes / 1e6).toFixed(2)} MB in ${files.filter((file) => file.isFile()).length} files`,
);
await project.remove();
