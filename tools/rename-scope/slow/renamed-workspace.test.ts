/**
 * The whole way of an owner: rename, install, format, generate, lint, type-check, the packages' own tests, pack.
 * Slow, hence `pnpm test:rename-scope` and not `pnpm test`.
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Clone } from "@tools/clone";
import { members } from "@tools/group";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesWith } from "../src/files-with.ts";

const minutes = 60_000;
let copy: Clone;

beforeAll(async () => {
  copy = await Clone.create();
  await copy.install();
}, 5 * minutes);

afterAll(() => copy.remove());

function pnpm(...args: readonly string[]): Promise<string> {
  return copy.must("pnpm", ...args);
}

describe.sequential("a renamed workspace", () => {
  test("is renamed by the command of the root", async () => {
    expect(await pnpm("rename-scope", "@owner-of-a-copy")).toMatch(
      / is @owner-of-a-copy now, in \d+ files\. Next:/,
    );
  });

  test("installs from the lockfile as it was renamed", () => copy.install());

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
      join(copy.folder, ".packed"),
    );
    const files = await readdir(join(copy.folder, ".packed"));
    expect(files.map((file) => file.replace(/-\d+\.\d+\.\d+.*$/, "")).sort()).toEqual(
      members.map(({ folder }) => `owner-of-a-copy-http-4xx-${folder}`),
    );
  });

  test("has the old name nowhere", async () => {
    // Put together, so that the rename does not find it here.
    expect(await filesWith(copy, ["@sco", "pe/"].join(""))).toEqual([]);
  });
});
