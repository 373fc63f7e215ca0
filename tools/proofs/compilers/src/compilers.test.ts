import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { installPacked, type Project } from "@tools/packed/install";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileAll, type Result } from "./compile.ts";
import { compilers } from "./compilers.ts";
import { tried } from "./tried.ts";

const here = join(import.meta.dirname, "..");
const results = new Map<string, Result>();
let project: Project;

beforeAll(async () => {
  project = await installPacked();
  const types = join(project.folder, "node_modules/@types");
  await mkdir(types);
  await symlink(join(here, "node_modules/@types/node"), join(types, "node"));
});

afterAll(() => project.remove());

// Two at a time, as package.json says. An old compiler takes minutes on a machine that is busy.
describe.concurrent("user programs, and every path that the packed packages export", () => {
  test.each(compilers)("compile with TypeScript $version", { timeout: 1_800_000 }, async (compiler) => {
    const compiled = await compileAll(project.folder, compiler);
    for (const [name, result] of compiled) results.set(name, result);
    const failures = [...compiled].filter(([, { errors }]) => errors.length > 0);
    const said = failures.map(([name, { errors }]) => [`TypeScript ${name}:`, ...errors].join("\n"));
    if (said.length > 0) throw new Error(said.join("\n"));
  });
});

test("what was tried is written down", async () => {
  const update = "not in step with what was tried: run `pnpm test:compilers -u`";
  await expect(tried(results), update).toMatchFileSnapshot(join(here, "TRIED.md"));
});
