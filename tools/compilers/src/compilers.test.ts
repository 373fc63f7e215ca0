import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { type Outcome, attempt as run } from "@tools/clone/execute";
import { installPacked, type Project } from "@tools/packed/install";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Attempt, attempts, nameOf } from "./attempt.ts";
import { filesOf, writeProject } from "./project.ts";
import { type Result, tried } from "./tried.ts";

const here = join(import.meta.dirname, "..");
const results = new Map<string, Result>();
let project: Project;

beforeAll(async () => {
  project = await installPacked();
  // Only those who ask for Node's types see them.
  await mkdir(join(project.folder, "node_modules/@types"));
  await symlink(join(here, "node_modules/@types/node"), join(project.folder, "node_modules/@types/node"));
});

afterAll(() => project.remove());

function compile({ compiler }: Attempt, folder: string): Promise<Outcome> {
  return run(folder, process.env, process.execPath, compiler.tsc, "--project", ".", "--pretty", "false");
}

describe.concurrent("user programs and every path of the packed packages", () => {
  test.each(attempts.map((attempt) => ({ name: nameOf(attempt), attempt })))(
    "$name",
    async ({ name, attempt }) => {
      const folder = await writeProject(project.folder, attempt);
      const { ok, output } = await compile(attempt, folder);
      results.set(name, { ok, files: await filesOf(folder) });
      if (!ok || output !== "") throw new Error(`TypeScript ${name} says\n${output}`);
    },
    600_000,
  );
});

test("what was tried is written down", async () => {
  await expect(
    tried(results),
    "not in step with what was tried: run `pnpm test:compilers -u`",
  ).toMatchFileSnapshot(join(here, "TRIED.md"));
});
