/**
 * How fast logs are read: `pnpm bench:logs`, beside grep, a readline loop and, where it is installed, goaccess, by the
 * processor time of whole processes that take turns. Their counts are printed beside the right one.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writePart } from "../results.ts";
import { writeLog } from "./write-log.ts";

interface Program {
  readonly name: string;
  readonly command: readonly string[];
  /** The number of client errors in what it prints; undefined where it is not told. */
  readonly count: (stdout: string) => number | undefined;
}

const megabytes = Number(process.argv[2] ?? 200);
const turns = 5;
const folder = mkdtempSync(join(tmpdir(), "http-4xx-bench-"));
const log = join(folder, "access.log");
const cli = join(import.meta.dirname, "../../../packages/cli/dist/http-4xx.js");
const programs: readonly Program[] = [
  { name: "grep -cE", command: ["grep", "-cE", '" 4[0-9][0-9] ', log], count: Number },
  {
    name: "http-4xx logs",
    command: [process.execPath, cli, "logs", "--json", log],
    count: (stdout) => JSON.parse(stdout).clientErrors.total,
  },
  {
    name: "readline",
    command: [process.execPath, join(import.meta.dirname, "readline.mjs"), log],
    count: Number,
  },
  {
    name: "goaccess",
    command: ["goaccess", log, "--log-format=COMBINED", "-o", join(folder, "report.json"), "--no-progress"],
    count: () => undefined,
  },
];

/** Processor time in seconds, as the shell's `times` tells it of its children, and what was printed. */
function run({ command }: Program): { seconds: number; stdout: string } | undefined {
  const script = '"$@"; code=$?; times >&2; exit $code';
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, "bash", ...command], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  if (status !== 0) return undefined;
  const children = stderr.trim().split("\n").at(-1) ?? "";
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  const seconds = times.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  return { seconds, stdout };
}

const truth = writeLog(log, megabytes);
const installed = programs.filter((program) => run(program) !== undefined);
const times = new Map<Program, number[]>(installed.map((program) => [program, []]));
for (let turn = 0; turn < turns; turn++) {
  for (const program of installed) times.get(program)?.push(run(program)?.seconds ?? Number.NaN);
}
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const grep = median(times.get(installed[0] as Program) ?? []); // grep is everywhere
const rows = installed.map((program) => {
  const seconds = median(times.get(program) ?? []);
  const counted = program.count(run(program)?.stdout ?? "");
  const verdict = counted === undefined ? "" : counted === truth.clientErrors ? "right" : `${counted}, wrong`;
  if (program.name === "http-4xx logs" && verdict !== "right") process.exitCode = 1;
  const rate = Math.round(megabytes / seconds);
  return `| ${program.name} | ${rate} | ${(grep / seconds).toFixed(2)} | ${verdict} |`;
});
const report = `## Logs

${megabytes} MB of combined log, ${truth.lines} lines, ${truth.clientErrors} client errors: MB in a second of processor time,
median of ${turns} turns. \`readline\` is a loop over its lines with a pattern. Written by \`pnpm --filter @tools/bench run bench:logs\`.

| | MB/s | × grep | counted |
| --- | ---: | ---: | --- |
${rows.join("\n")}`;
console.log(report);
if (megabytes === 200) await writePart("logs", report);
rmSync(folder, { recursive: true });
