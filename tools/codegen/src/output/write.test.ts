import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, stat, symlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { GeneratedFile } from "../terms/generated-file.ts";
import { filesOf, tempWorkspace, textsOf, writeTexts } from "../testing/temp-workspace.ts";
import { writeOutput } from "./write.ts";

const file = (path: string) => ({ path, text: `new ${path}` });

async function output(root: string, write: readonly GeneratedFile[], remove: readonly string[] = []) {
  await writeOutput(root, (hand) => {
    for (const each of write) hand(each);
    return { remove };
  });
}

const before = { "a.ts": "old a", "deep/b.ts": "old b", "gone.ts": "old", "kept.ts": "kept" };

async function workspace(): Promise<string> {
  const root = await tempWorkspace({});
  await writeTexts(root, before);
  return root;
}

const cache = "node_modules/.cache/http-4xx";

/** What the generator keeps beside the files while it writes. */
async function leftovers(root: string): Promise<string[]> {
  return readdir(join(root, cache));
}

describe("writing", () => {
  test("replaces, adds, with the folders that it takes, and deletes", async () => {
    const root = await workspace();
    const write = [file("a.ts"), file("deep/b.ts"), file("very/deep/c.ts")];
    await output(root, write, ["gone.ts"]);
    expect(await textsOf(root)).toMatchObject({
      "a.ts": "new a.ts",
      "deep/b.ts": "new deep/b.ts",
      "very/deep/c.ts": "new very/deep/c.ts",
      "kept.ts": "kept",
    });
    expect(await textsOf(root)).not.toHaveProperty("gone.ts");
    expect(await leftovers(root)).toEqual([]);
  });

  test("takes away what a killed run has left, but not what may be another one's", async () => {
    const root = await workspace();
    for (const name of ["write-old", "write-new", "other"])
      await writeTexts(root, { [`${cache}/${name}/new-0`]: "" });
    await utimes(join(root, cache, "write-old"), 0, 0);
    await utimes(join(root, cache, "other"), 0, 0);
    await output(root, []);
    expect((await leftovers(root)).sort()).toEqual(["other", "write-new"]);
  });

  test("works from another volume, and puts everything back from there", async (context) => {
    const root = await workspace();
    const away = await mkdtemp("/dev/shm/http-4xx-").catch(() => undefined);
    if (away === undefined) return context.skip("there is no second volume at /dev/shm");
    onTestFinished(() => rm(away, { recursive: true }));
    await symlink(away, join(root, "node_modules"));
    if ((await stat(away)).dev === (await stat(root)).dev) return context.skip("/dev/shm is no other volume");

    await mkdir(join(root, "folder"));
    const texts = await textsOf(root);
    await expect(output(root, [file("a.ts"), file("new.ts"), file("folder")])).rejects.toThrow();
    expect(await textsOf(root)).toEqual(texts);

    await output(root, [file("a.ts"), file("new.ts")], ["gone.ts"]);
    const { "gone.ts": _, ...rest } = texts;
    expect(await textsOf(root)).toEqual({ ...rest, "a.ts": "new a.ts", "new.ts": "new new.ts" });
    expect(await leftovers(root)).toEqual([]);
  });

  test("deletes what another run has deleted meanwhile, and folders that are left empty", async () => {
    const root = await workspace();
    const folder = "packages/any/src/generated/vendors";
    await writeTexts(root, { [`${folder}/deep/a.ts`]: "", [`${folder}/b.ts`]: "" });
    await output(root, [], [`${folder}/deep/a.ts`, "never-was.ts"]);
    expect(await readdir(join(root, folder))).toEqual(["b.ts"]);
    await output(root, [], [`${folder}/b.ts`]);
    expect(await readdir(join(root, "packages/any/src/generated"))).toEqual([]);
  });

  test("of nothing touches nothing", async () => {
    const root = await workspace();
    const files = await filesOf(root);
    await output(root, []);
    expect(await filesOf(root)).toEqual(files);
  });

  test.each<[string, readonly GeneratedFile[], readonly string[]]>([
    ["a file cannot take its place", [file("a.ts"), file("new.ts"), file("folder")], ["gone.ts"]],
    ["a folder cannot be made", [file("a.ts"), file("new.ts"), file("kept.ts/c.ts")], ["gone.ts"]],
    ["a file cannot be deleted", [file("a.ts"), file("new.ts")], ["gone.ts", "no\0name"]],
  ])("puts everything back when %s", async (_, write, remove) => {
    const root = await workspace();
    await mkdir(join(root, "folder"));
    const texts = await textsOf(root);
    await expect(output(root, write, remove)).rejects.toThrow();
    expect(await textsOf(root)).toEqual(texts);
    expect(await leftovers(root)).toEqual([]);
  });

  test("touches nothing before all is made, nor when making fails", async () => {
    const root = await workspace();
    const texts = await textsOf(root);
    const failing = writeOutput(root, (write) => {
      write(file("a.ts"));
      expect(readFileSync(join(root, "a.ts"), "utf8")).toBe(before["a.ts"]);
      throw new Error("an emitter is at fault");
    });
    await expect(failing).rejects.toThrow("an emitter is at fault");
    expect(await textsOf(root)).toEqual(texts);
    expect(await leftovers(root)).toEqual([]);
  });
});
