/**
 * The whole way of an owner: rename, install, format, generate, lint, type-check, the packages' own tests, pack.
 * Slow, hence `pnpm test:rename-scope` and not `pnpm test`.
 */
import { execFile } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyRepository, filesWith } from "../src/copy.ts";

const execute = promisify(execFile);
const minutes = 60_000;
let copy: string;

beforeAll(async () => {
  copy = await copyRepository();
  await pnpm("install", "--frozen-lockfile", "--prefer-offline");
}, 5 * minutes);

afterAll(() => rm(copy, { recursive: true, force: true }));

/** Runs pnpm in the copy and gives what it printed; what it printed when it failed is in the error. */
async function pnpm(...args: readonly string[]): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1", CI: "true", TURBO_TELEMETRY_DISABLED: "1" };
  try {
    const { stdout, stderr } = await execute("pnpm", args, { cwd: copy, env, maxBuffer: 2 ** 26 });
    return stdout + stderr;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }; // of every process that failed
    throw new Error(`pnpm ${args.join(" ")} failed:\n${stdout}${stderr}`.slice(-10_000));
  }
}

describe.sequential("a renamed workspace", () => {
  test("is renamed by the command of the root", async () => {
    expect(await pnpm("rename-scope", "@owner-of-a-copy")).toMatch(
      / is @owner-of-a-copy now, in \d+ files\. Next:/,
    );
  });

  test("installs from the lockfile as it was renamed", () =>
    pnpm("install", "--frozen-lockfile", "--prefer-offline"));

  test("formats and lints", () => pnpm("format"));

  test(
    "generates and builds, and had nothing to write",
    async () => {
      expect(await pnpm("generate")).toMatch(/\b0 written, \d+ unchanged, 0 deleted/);
    },
    5 * minutes,
  );

  test("type-checks", () => pnpm("--filter", "./packages/*", "typecheck"), 5 * minutes);

  test("passes the packages' own tests", () => pnpm("--filter", "./packages/*", "test"), 10 * minutes);

  test("packs under the new name", async () => {
    await pnpm(
      "--filter",
      "./packages/*",
      "exec",
      "pnpm",
      "pack",
      "--pack-destination",
      join(copy, ".packed"),
    );
    const files = await readdir(join(copy, ".packed"));
    expect(files.map((file) => file.replace(/-\d+\.\d+\.\d+.*$/, "")).sort()).toEqual([
      "owner-of-a-copy-http-4xx-enum",
      "owner-of-a-copy-http-4xx-fixtures",
      "owner-of-a-copy-http-4xx-i18n",
      "owner-of-a-copy-http-4xx-lookup",
    ]);
  });

  test("has the old name nowhere", async () => {
    // Put together, so that the rename does not find it here.
    expect(await filesWith(copy, ["@sco", "pe/"].join(""))).toEqual([]);
  });
});
