/** V8 optimizes on another processor what is busy, which a run must be long enough for to be worth it. */
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runGenerator, tempWorkspace } from "./testing/temp-workspace.ts";

/** Whether V8 has optimized anything. */
async function optimizes(root: string): Promise<boolean> {
  const { code, stdout } = await runGenerator(root, [], { node: ["--trace-opt"] });
  expect(code).toBe(0);
  return /completed optimizing .*TURBOFAN/.test(stdout);
}

test("a run of a small spec does without", async () => {
  expect(await optimizes(await tempWorkspace())).toBe(false);
});

test("a run of a large one does not", async () => {
  const root = await tempWorkspace();
  await appendFile(join(root, "spec/sources.yaml"), "# A comment.\n".repeat(50_000));
  expect(await optimizes(root)).toBe(true);
});
