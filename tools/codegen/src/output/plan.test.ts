import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { digestOf } from "../terms/digest.mjs";
import type { GeneratedFile } from "../terms/generated-file.ts";
import { tempWorkspace, writeTexts } from "../testing/temp-workspace.ts";
import { type Plan, planOutput } from "./plan.ts";

const folder = "packages/any/src/generated";

/** The plan where those files are, and what it has handed over. */
async function planned(existing: Readonly<Record<string, string>>, ...wanted: readonly GeneratedFile[]) {
  const root = await tempWorkspace({});
  await writeTexts(root, existing);
  const taken: [GeneratedFile, string | undefined][] = [];
  const plan = planOutput(root, wanted, (file, before) => taken.push([file, before()]));
  return { plan, taken };
}

test("what differs or is missing is handed over, what is alike is left, what is not wanted goes", async () => {
  const [kept, changed, added] = ["a", "b", "c"].map((name) => ({
    path: `${folder}/${name}.ts`,
    text: name,
  }));
  if (!kept || !changed || !added) throw new Error("there are three");
  const existing = { [kept.path]: "a", [changed.path]: "before", [`${folder}/z.ts`]: "old" };
  const { plan, taken } = await planned(existing, added, changed, kept);
  const digests = [added, changed, kept].map(({ path, text }) => [path, digestOf(text)] as const);
  expect(plan).toEqual<Plan>({
    write: [changed.path, added.path],
    unchanged: [kept.path],
    remove: [`${folder}/z.ts`],
    digests: new Map(digests),
  });
  expect(taken).toEqual([
    [added, undefined],
    [changed, "before"],
  ]);
});

test("each file is done with before the next one is made", async () => {
  const root = await tempWorkspace({});
  const take = vi.fn();
  function* files() {
    for (const number of [0, 1, 2]) {
      expect(take).toHaveBeenCalledTimes(number);
      yield { path: `${folder}/${number}.ts`, text: "" };
    }
  }
  expect(planOutput(root, files(), take).write).toHaveLength(3);
});

test("a part is put where the file says, and what was written by hand stays", async () => {
  const path = "packages/any/README.md";
  const part = { path, part: "count", text: "three\n" };
  const page = (text: string) => `Ours\n<!-- generated: count -->${text}<!-- end: count -->\nours\n`;
  const { taken } = await planned({ [path]: page("\n") }, part);
  expect(taken).toEqual([[{ path, text: page("\n\nthree\n\n") }, page("\n")]]);
  const { plan } = await planned({ [path]: page("\n\nthree\n\n") }, part);
  expect(plan).toMatchObject({ write: [], unchanged: [path], remove: [] });
  expect((await planned({ [path]: page("\n") })).plan).toEqual<Plan>({
    write: [],
    unchanged: [],
    remove: [],
    digests: new Map([[path, digestOf(page("\n"))]]),
  });
  expect((await planned({}, part)).plan).toMatchObject({ write: [], unchanged: [], remove: [] });
  await expect(planned({ [path]: "Ours\n" }, part)).rejects.toThrow(
    `${path}:1:1 - error missing-part: lacks a part that is generated; write "<!-- generated: count -->"`,
  );
});

test("a line end is a difference", async () => {
  const path = `${folder}/a.ts`;
  expect((await planned({ [path]: "a\r\n" }, { path, text: "a\n" })).plan.write).toEqual([path]);
});

test("nothing is changed by it", async () => {
  const root = await tempWorkspace({});
  await writeTexts(root, { [`${folder}/a.ts`]: "before" });
  planOutput(root, [{ path: `${folder}/a.ts`, text: "after" }]);
  expect(await readFile(join(root, folder, "a.ts"), "utf8")).toBe("before");
});
