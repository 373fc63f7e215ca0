import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesOf, tempWorkspace, textsOf, writeTexts } from "../testing/temp-workspace.ts";
import { writeOutput } from "./write.ts";

const file = (path: string) => ({ path, text: `new ${path}` });
const before = { "a.ts": "old a", "deep/b.ts": "old b", "gone.ts": "old", "kept.ts": "kept" };

async function workspace(): Promise<string> {
  const root = await tempWorkspace({});
  await writeTexts(root, before);
  return root;
}

/** What the generator keeps beside the files while it writes. */
async function leftovers(root: string): Promise<string[]> {
  return readdir(join(root, "node_modules/.cache/http-4xx"));
}

describe("writing", () => {
  test("replaces, adds, with the folders that it takes, and deletes", async () => {
    const root = await workspace();
    const write = [file("a.ts"), file("deep/b.ts"), file("very/deep/c.ts")];
    await writeOutput(root, { write, unchanged: ["kept.ts"], remove: ["gone.ts"] });
    expect(await textsOf(root)).toMatchObject({
      "a.ts": "new a.ts",
      "deep/b.ts": "new deep/b.ts",
      "very/deep/c.ts": "new very/deep/c.ts",
      "kept.ts": "kept",
    });
    expect(await textsOf(root)).not.toHaveProperty("gone.ts");
    expect(await leftovers(root)).toEqual([]);
  });

  test("of nothing touches nothing", async () => {
    const root = await workspace();
    const files = await filesOf(root);
    await writeOutput(root, { write: [], unchanged: Object.keys(before), remove: [] });
    expect(await filesOf(root)).toEqual(files);
  });

  test.each([
    [
      "a file cannot take its place",
      { write: [file("a.ts"), file("new.ts"), file("folder")], remove: ["gone.ts"] },
    ],
    [
      "a folder cannot be made",
      { write: [file("a.ts"), file("new.ts"), file("kept.ts/c.ts")], remove: ["gone.ts"] },
    ],
    [
      "a file cannot be deleted",
      { write: [file("a.ts"), file("new.ts")], remove: ["gone.ts", "never-was.ts"] },
    ],
  ])("puts everything back when %s", async (_, plan) => {
    const root = await workspace();
    await mkdir(join(root, "folder"));
    const texts = await textsOf(root);
    await expect(writeOutput(root, { ...plan, unchanged: [] })).rejects.toThrow();
    expect(await textsOf(root)).toEqual(texts);
    expect(await leftovers(root)).toEqual([]);
  });
});
