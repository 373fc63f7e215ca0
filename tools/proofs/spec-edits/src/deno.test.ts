/** Whoever has a clone and Deno, and no pnpm, makes the same bytes and leaves git clean. */
import { join } from "node:path";
import { Clone } from "@tools/clone";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  filesMatching,
  generatedFiles,
  partlyGenerated,
} from "../../../codegen/src/terms/workspace-files.mjs";

const deno = join(import.meta.dirname, "../node_modules/.bin/deno");
let copy: Clone;

beforeAll(async () => {
  copy = await Clone.create();
});

afterAll(() => copy.remove());

/** Without what is installed on this machine: neither pnpm, nor the packages that Deno has fetched before. */
async function generate(...args: readonly string[]): Promise<string> {
  const env = {
    PATH: `${join(process.execPath, "..")}:/usr/bin:/bin`,
    DENO_DIR: join(copy.folder, "node_modules/.deno"),
    // Whom the system trusts, a company's proxy among them.
    DENO_TLS_CA_STORE: "mozilla,system",
  };
  const { ok, output } = await copy.runWith(env, deno, "task", "generate", ...args);
  expect(ok, output).toBe(true);
  return output;
}

test("a fresh clone has nothing to do", async () => {
  expect(await generate("--check")).toMatch(/\n0 written, \d+ unchanged, 0 deleted, in \d/);
  expect(await copy.changes()).toEqual([]);
});

test("everything that is generated can be made anew", async () => {
  const paths = filesMatching(copy.folder, generatedFiles);
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) await copy.remove(path);
  let parts = 0;
  for (const path of filesMatching(copy.folder, partlyGenerated)) {
    const text = await copy.read(path);
    const without = text.replaceAll(/(?<=<!-- generated: (\w+) -->).*?(?=<!-- end: \1 -->)/gs, "\n");
    if (without === text) continue;
    await copy.write(path, without);
    parts += 1;
  }
  expect(await copy.changes()).not.toEqual([]);
  expect(await generate()).toContain(`\n${paths.length + parts} written, 0 unchanged, 0 deleted, in `);
  expect(await copy.changes()).toEqual([]);
});
