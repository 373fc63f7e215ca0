/** A spec of many statuses is generated in little memory, also where all that it makes lies on the disk already. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { LargeWorkspace } from "../../../codegen/src/testing/large-workspace.ts";

const minutes = 60_000;
/** What is made of them takes 160 MB. The first run takes 530 MB in all, the second one could do with a heap of 250. */
const statuses = 20_000;
const [mostInAll, mostOfHeap] = [700, 300];
let workspace: LargeWorkspace;

beforeAll(async () => {
  workspace = await LargeWorkspace.create(statuses);
});

afterAll(() => workspace.remove());

test("V8 is not left to take what memory there is", { timeout: 5 * minutes }, async () => {
  const { told, megabytes } = await workspace.generate();
  expect(told).toMatch(/\n\d+ written, 0 unchanged, 0 deleted, in /);
  expect(megabytes).toBeLessThan(mostInAll);
});

test("one status is changed with a small heap", { timeout: 5 * minutes }, async () => {
  await workspace.changeStatus("v42-442");
  const { told } = await workspace.generate(`--max-old-space-size=${mostOfHeap}`);
  expect(told).toMatch(/^wrote packages\/fixtures\/src\/generated\/fixtures\.json\n/);
  expect(told).toMatch(/\n2 written, \d{3} unchanged, 0 deleted, in /);
});
