import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node } from "./packages.ts";
import type { Project } from "./projects.ts";
import { median, type Row, type Section } from "./rows.ts";

const rounds = 25;
const floor = "an empty package";
const floorWithExports = "an empty package with exports";
/** In both forms, as ours have them: to load an ES module takes Node less than to load CommonJS by `import`. */
const bothForms = {
  type: "module",
  exports: { ".": { import: "./index.js", require: "./index.cjs" } },
};

interface Candidate {
  readonly name: string;
  readonly imports: string;
  readonly cwd: string;
}

const programs = {
  import: (what: string) => `await import(${JSON.stringify(what)})`,
  require: (what: string) => `require(${JSON.stringify(what)})`,
};

/** How long a fresh process takes to load each package. */
export function measureStartUp(projects: readonly Project[]): Section {
  const [first] = projects;
  if (first === undefined) throw new Error("nothing to measure");
  const candidates: Candidate[] = [
    {
      name: floor,
      imports: emptyPackage(first.project, "empty", { main: "./index.js" }),
      cwd: first.project,
    },
    {
      name: floorWithExports,
      imports: emptyPackage(first.project, "empty-with-exports", bothForms),
      cwd: first.project,
    },
    ...projects.map(({ name, project }) => ({ name, imports: name, cwd: project })),
    { name: node.name, imports: node.name, cwd: first.project },
  ];
  return {
    title: "Start-up",
    text: `Loading it in a fresh process, times loading ${floor}: median of ${rounds} rounds, in each of which every one has its turn.`,
    rows: Object.entries(programs).map(([name, program]): Row => {
      const times = takeTurns(candidates, program);
      const ratios = times.map((each) => each.map((time, round) => time / (times[0]?.[round] ?? Number.NaN)));
      const values = candidates.map((each, index) => [each.name, median(ratios[index] ?? [])] as const);
      return {
        name,
        values: new Map(values.slice(2, -1)),
        // What is part of Node is not read from a file.
        floors: new Map([...values.slice(1, 2), ...values.slice(-1)]),
        decimals: 2,
        noise: 0.05,
      };
    }),
  };
}

function emptyPackage(project: string, name: string, manifest: object): string {
  const folder = join(project, "node_modules", name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.0.0", ...manifest }));
  for (const file of ["index.js", "index.cjs"]) writeFileSync(join(folder, file), "");
  return name;
}

/** Milliseconds by candidate and round. */
function takeTurns(candidates: readonly Candidate[], program: (what: string) => string): number[][] {
  const times = candidates.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < candidates.length; turn++) {
      const index = (round + turn) % candidates.length;
      const candidate = candidates[index] as Candidate; // index is one of them
      times[index]?.push(timeOnce(candidate, program(candidate.imports)));
    }
  }
  return times;
}

function timeOnce({ name, cwd }: Candidate, load: string): number {
  const code = `(async () => { const start = performance.now(); ${load}; console.log(performance.now() - start) })()`;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", code], { cwd, encoding: "utf8" });
  if (stdout === "") throw new Error(`${name} could not be loaded: ${stderr}`);
  return Number(stdout);
}
