/**
 * The walk-through of the fixtures' README, run by Vitest itself: as it stands there its tests fail with the message that
 * it shows, and with its fix they pass.
 */
import { execFile } from "node:child_process";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "./shown-code.ts";

const run = promisify(execFile);
const here = join(import.meta.dirname, "..");
// Inside this package, so that the frameworks resolve; git ignores it.
const folder = join(here, ".reports/walk-through");
const frameworks = ["express", "fastify", "hono"];

interface Outcome {
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}
const outcomes: Record<string, readonly Outcome[]> = {};

const page = await readFile(join(root, "packages/fixtures/README.md"), "utf8");

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  for (const copy of ["shown", "fixed"])
    await cp(join(here, "walk-through"), join(folder, copy), { recursive: true });
  for (const name of frameworks) await fix(join(folder, "fixed", name, "app.ts"));
  const report = JSON.parse(await runVitest());
  for (const { name, assertionResults } of report.testResults) outcomes[name] = assertionResults;
});

describe.each(frameworks)("%s", (name) => {
  const outcomesIn = (copy: string) => outcomes[join(folder, copy, name, "app.test.ts")] ?? [];

  test("as it is shown: one test fails, with the message that is shown", () => {
    const [, message] = /^```text\n(expected the 405 [\s\S]*?)\n```$/m.exec(page) ?? [];
    const failures = outcomesIn("shown").flatMap(({ failureMessages }) => failureMessages);
    expect(failures.map((failure) => failure.replace(/^Error: /, "").split("\n    at ")[0])).toEqual([
      message,
    ]);
    expect(outcomesIn("shown").map(({ status }) => status)).toEqual(["passed", "failed"]);
  });

  test("with the fix: all pass", () => {
    expect(outcomesIn("fixed").map(({ status }) => status)).toEqual(["passed", "passed"]);
  });
});

/** Does what the README's diff does to the line that this file has of it. */
async function fix(file: string): Promise<void> {
  const [, diff = ""] = /^```diff\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const code = await readFile(file, "utf8");
  const changes = [...diff.matchAll(/^-(?<before>.*)\n\+(?<after>.*)$/gm)].map(({ groups }) => groups ?? {});
  const mine = changes.filter(({ before = "" }) => code.split("\n").includes(before));
  expect(mine, `lines of the diff that ${file} has`).toHaveLength(1);
  const { before = "", after = "" } = mine[0] ?? {};
  await writeFile(
    file,
    code.replace(before, () => after),
  );
}

/** Its report, as JSON. */
async function runVitest(): Promise<string> {
  const report = join(folder, "report.json");
  const config = ["--config", join(root, "vitest.config.ts"), "--typecheck.enabled", "false"];
  const options = ["--dir", folder, "--reporter", "json", "--outputFile.json", report];
  // It exits with 1 because tests fail, as they should.
  const done = await run(join(root, "node_modules/.bin/vitest"), ["run", ...config, ...options], {
    cwd: here,
  }).catch((error) => error);
  return readFile(report, "utf8").catch(() => {
    throw new Error(`Vitest wrote no report:\n${done.stderr}`);
  });
}
