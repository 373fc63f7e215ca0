import { cp, mkdtemp, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { attempt } from "@tools/clone/execute";
import type { Outcome } from "../behaviour/behaviour.ts";
import { environment } from "./environment.ts";
import type { FoundNode } from "./nodes.ts";
import type { Project } from "./project.ts";
import { readAssertions, readMocha, readTap } from "./reports.ts";
import type { Runtime } from "./runtime.ts";

const tool = join(import.meta.dirname, "..");
const require = createRequire(import.meta.url);

/** A test runner as people start it: without configuration, in a project where it finds the tests by itself. */
interface Runner {
  readonly name: string;
  /** The oldest line of Node that it runs on, among those that our packages run on. */
  readonly since: number;
  /** The project's folder in `suites/`. */
  readonly suite: string;
  /** Packages that the project has beside ours. */
  readonly packages: readonly string[];
  /** What Node is given. */
  readonly args: readonly string[];
  readonly read: (report: string) => readonly Outcome[];
}

const mocha = {
  since: 20,
  packages: ["mocha", "expect"],
  args: ["node_modules/mocha/bin/mocha.js", "--reporter=json", "--reporter-option=output=report"],
  read: readMocha,
};

const nodeTest = {
  since: 18,
  packages: [],
  args: ["--test", "--test-reporter=tap", "--test-reporter-destination=report"],
  read: readTap,
};

const runners: readonly Runner[] = [
  {
    name: "Jest",
    since: 18,
    suite: "jest",
    packages: ["jest"],
    args: ["node_modules/jest/bin/jest.js", "--json", "--outputFile=report"],
    read: readAssertions,
  },
  {
    name: "Vitest",
    since: 20,
    suite: "vitest",
    packages: ["vitest"],
    args: ["node_modules/vitest/vitest.mjs", "run", "--reporter=json", "--outputFile=report"],
    read: readAssertions,
  },
  { name: "Mocha, ES modules", suite: "mocha-esm", ...mocha },
  { name: "Mocha, CommonJS", suite: "mocha-cjs", ...mocha },
  { name: "node:test, ES modules", suite: "node-esm", ...nodeTest },
  { name: "node:test, CommonJS", suite: "node-cjs", ...nodeTest },
];

/** Each on the oldest Node that it can have, and on the newest. */
export function runnerRuntimes(nodes: readonly FoundNode[]): readonly Runtime[] {
  const newest = nodes.at(-1);
  return runners.flatMap((runner) =>
    nodes
      .filter((node) => node.line === runner.since || node === newest)
      .map((found) => ({
        name: `${runner.name}, on Node ${found.line}`,
        found,
        ownTests: ["the matchers"],
        run: async (project) => ({ outcomes: await runTests(runner, found, project) }),
      })),
  );
}

/** Makes a project of it, and runs its tests. */
async function runTests(runner: Runner, node: FoundNode, project: Project): Promise<readonly Outcome[]> {
  const folder = await mkdtemp(join(project.home, `${runner.suite}-`));
  await cp(project.folder, folder, { recursive: true });
  await cp(join(tool, "suites", runner.suite), folder, { recursive: true });
  for (const name of runner.packages) await link(name, folder);
  const { ok, output } = await attempt(folder, environment(project.home), node.path, ...runner.args);
  const report = await readFile(join(folder, "report"), "utf8").catch(() => undefined);
  if (report === undefined) throw new Error(`${runner.name} left no report: ${output}`);
  const outcomes = runner.read(report);
  // It failed, but none of the tests did.
  if (!ok && outcomes.every(({ failed }) => failed === undefined)) throw new Error(output + report);
  return outcomes;
}

/** As pnpm installs: a link to the package in its store, which has its own dependencies beside it. */
async function link(name: string, folder: string): Promise<void> {
  const manifest = require.resolve(`${name}/package.json`);
  await symlink(dirname(manifest), join(folder, "node_modules", name));
}
