/** The suites of Jest, compiled by tsc with all declarations checked, then run by Jest itself. */
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const here = join(import.meta.dirname, "..");
const tsc = join(here, "../../../node_modules/.bin/tsc");
const jest = join(here, "node_modules/.bin/jest");

const suites = {
  "jest-globals": "`expect` of @jest/globals",
  "jest-types": "the globals of @types/jest",
};

beforeAll(() => rm(join(here, ".jest"), { recursive: true, force: true }));

test.each(Object.entries(suites))("%s: the matchers are typed for %s, and work", async (folder) => {
  await expect(output(tsc, ["--project", folder])).resolves.toBe("");
  const config = { rootDir: join(here, ".jest", folder), testMatch: ["**/*.cjs"], transform: {} };
  const report = await output(jest, ["--config", JSON.stringify(config), "--json"]);
  expect(JSON.parse(report)).toMatchObject({
    success: true,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
  });
  expect(JSON.parse(report).numPassedTests).toBeGreaterThan(38);
});

/** What a program prints, whether it succeeds or not. */
async function output(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, args, { cwd: here }).catch((error: { stdout: string }) => error);
  return stdout;
}
