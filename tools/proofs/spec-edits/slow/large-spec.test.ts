/** A spec of many statuses is generated in little memory, also where all that it makes lies on the disk already. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { syntheticSpec } from "../../../codegen/src/testing/synthetic-spec.ts";

const repository = join(import.meta.dirname, "../../../..");
const minutes = 60_000;
/** What is made of them takes 160 MB. The run without a limit took 530 MB in all, and 200 of heap would do. */
const statuses = 20_000;
const [mostInAll, mostOfHeap] = [700, 300];
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "http-4xx-"));
  for (const { path, text } of syntheticSpec(statuses)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const manifest = "packages/enum/package.json";
  await mkdir(dirname(join(root, manifest)), { recursive: true });
  await cp(join(repository, manifest), join(root, manifest));
});

afterAll(() => rm(root, { recursive: true }));

const tellMemory =
  'data:text/javascript,process.on("exit", () => console.error(process.resourceUsage().maxRSS / 1024));';

/** Runs the generator, and says what it told, and how many megabytes it took. */
async function generate(...node: readonly string[]): Promise<{ told: string; memory: number }> {
  const generator = join(repository, "tools/codegen/bin/generate.mjs");
  const args = ["--import", tellMemory, ...node, generator, "--root", root];
  const options = { env: { ...process.env, NODE_OPTIONS: "" }, maxBuffer: 2 ** 24 };
  const [stdout, stderr] = await new Promise<[string, string]>((resolve, reject) => {
    execFile(process.execPath, args, options, (error, ...outputs) =>
      error ? reject(error) : resolve(outputs),
    );
  });
  return { told: stdout, memory: Number(stderr) };
}

test("V8 is not left to take what there is", { timeout: 5 * minutes }, async () => {
  const { told, memory } = await generate();
  expect(told).toMatch(/\n\d+ written, 0 unchanged, 0 deleted, in /);
  expect(memory).toBeLessThan(mostInAll);
});

test("one status is changed with a small heap", { timeout: 5 * minutes }, async () => {
  const path = join(root, "spec/exchanges.yaml");
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace("target: /v42-442 ", "target: /other "));
  const { told } = await generate(`--max-old-space-size=${mostOfHeap}`);
  expect(told).toMatch(/^wrote packages\/fixtures\/src\/generated\/fixtures\.json\n/);
  expect(told).toMatch(/\n[1-9] written, \d{3} unchanged, 0 deleted, in /);
});
