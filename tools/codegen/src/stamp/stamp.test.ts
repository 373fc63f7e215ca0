/** An unchanged spec costs next to nothing: the generator looks before it loads. */
import { chmod, cp, link, mkdir, readFile, rename, rm, stat, symlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { findExisting } from "../output/existing.ts";
import { settledWorkspace } from "../testing/settled-workspace.ts";
import { runGenerator, tempWorkspace, textsOf, writeTexts } from "../testing/temp-workspace.ts";
import { digestsOf } from "./fingerprint.mjs";
import { lastRun } from "./seen.mjs";
import { readStamp, signaturesOfOutputs, stateOfInputs, writeStamp } from "./stamp.mjs";

const codegen = join(import.meta.dirname, "../..");
const trace = join(codegen, "src/testing/trace-imports.mjs");
const report = { summary: "38 statuses", written: 2, unchanged: 34, deleted: 1 };

/** Notes down that a run has just left the workspace as it is. */
async function stamp(root: string): Promise<void> {
  const seen = { inputs: stateOfInputs(root), outputs: signaturesOfOutputs(root) };
  writeStamp(root, seen, digestsOf(root, findExisting(root).files), report);
}

/** A workspace with a copy of the generator, as a run leaves it. */
async function settled(): Promise<string> {
  const root = await settledWorkspace();
  for (const part of ["bin", "src"]) {
    await cp(join(codegen, part), join(root, "tools/codegen", part), { recursive: true });
  }
  await writeTexts(root, { "pnpm-lock.yaml": "" });
  await stamp(root);
  return root;
}

/** Runs the generator and names what it has loaded for it. */
async function loadedBy(root: string, args: readonly string[] = []) {
  const { stdout, stderr } = await runGenerator(root, args, { node: ["--import", trace] });
  return { stdout, loaded: ["bin/load.mjs", "bin/build.mjs"].filter((name) => stderr.includes(name)) };
}

describe("a run", () => {
  test("loads nothing when nothing has changed, and all it needs when something has", async () => {
    const root = await settled();
    for (const args of [[], ["--check"]]) {
      const { stdout, loaded } = await loadedBy(root, args);
      expect(loaded).toEqual([]);
      expect(stdout).toMatch(/^38 statuses\n0 written, 36 unchanged, 0 deleted, in \d/m);
    }
    await writeTexts(root, { "packages/enum/src/generated/constants.ts": "// edited by hand" });
    const { stdout, loaded } = await loadedBy(root);
    expect(loaded).toEqual(["bin/load.mjs"]);
    expect(stdout).toMatch(/^wrote packages\/enum\/src\/generated\/constants\.ts\n/);
    expect(await loadedBy(root)).toMatchObject({ loaded: [] });
  });
});

describe("the last run is answered for", () => {
  test("until something changes that it read or wrote", async () => {
    const root = await settled();
    const texts = await textsOf(root);
    expect(readStamp(root).report).toBeDefined();
    const sources = ["tools/codegen/src/print/doc.ts", "tools/codegen/src/stamp/stamp.mjs"];
    const others = Object.keys(texts).filter((path) => !path.startsWith("tools/"));
    const added = ["spec/messages/fy.yaml", "packages/lookup/src/generated/unheard-of.ts"];
    expect(others.length).toBeGreaterThan(40);
    for (const path of [...sources, ...others, ...added]) {
      await writeTexts(root, { [path]: `${texts[path] ?? ""} ` });
      expect(readStamp(root).report, `${path} edited`).toBeUndefined();
      await rm(join(root, path));
      const { [path]: text } = texts;
      if (text === undefined) continue;
      expect(readStamp(root).report, `${path} deleted`).toBeUndefined();
      await writeTexts(root, { [path]: text });
    }
    expect(readStamp(root).report, "all as before").toBeDefined();
  });

  test("whatever else happens", async () => {
    const root = await settled();
    await utimes(join(root, "spec/statuses.yaml"), 0, 0);
    await writeTexts(root, { "packages/enum/src/index.ts": "", "packages/.DS_Store": "", LICENSE: "" });
    await writeTexts(root, { "tools/codegen/src/print/doc.test.ts": "" });
    await mkdir(join(root, "packages/new"));
    expect(readStamp(root).report).toBeDefined();
  });

  test("as having left unchanged what it wrote", async () => {
    const root = await tempWorkspace();
    await stamp(root);
    expect(readStamp(root).report).toEqual({ summary: "38 statuses", written: 0, unchanged: 36, deleted: 0 });
  });

  test("but not for an edit that was made while it ran", async () => {
    const root = await tempWorkspace();
    const inputs = stateOfInputs(root);
    await writeTexts(root, { "spec/statuses.yaml": "statuses: {}" });
    writeStamp(root, { inputs, outputs: signaturesOfOutputs(root) }, new Map(), report);
    expect(readStamp(root).report).toBeUndefined();
  });

  test("nor for a generated file that somebody has edited before it was noted down", async () => {
    const root = await settledWorkspace();
    await setTimeout(150);
    const seen = { inputs: stateOfInputs(root), outputs: signaturesOfOutputs(root) };
    const digests = digestsOf(root, findExisting(root).files);
    await writeTexts(root, { "packages/enum/src/generated/constants.ts": "// edited by hand" });
    // A run takes longer than a tick of the clock.
    await setTimeout(150);
    writeStamp(root, seen, digests, report);
    expect([lastRun(root)?.isCurrent, readStamp(root).report]).toEqual([false, undefined]);
    // Nor where that run has written something itself.
    writeStamp(root, { ...seen, outputs: undefined }, digests, report);
    expect([lastRun(root)?.isCurrent, readStamp(root).report]).toEqual([false, undefined]);
  });

  test("nor when its note is torn, of another form, or a link leads nowhere", async () => {
    const root = await tempWorkspace();
    await stamp(root);
    for (const note of ['{"inputs":', '{"inputs":"of old","outputs":"of old"}']) {
      await writeTexts(root, { "node_modules/.cache/http-4xx/state.json": note });
      expect(readStamp(root).report).toBeUndefined();
    }
    await symlink("nowhere", join(root, "spec/link.yaml"));
    expect(() => stateOfInputs(root)).not.toThrow();
  });
});

describe("what is told without reading", () => {
  let root: string;
  const file = "spec/messages/nl.yaml";
  const isCurrent = () => lastRun(root)?.isCurrent;

  /** Everything is older than a tick of the clock, so that the signatures count. */
  beforeEach(async () => {
    root = await settledWorkspace();
    await setTimeout(150);
    await stamp(root);
    expect(isCurrent()).toBe(true);
  });

  /** An edit that keeps the size. */
  async function edit(path: string): Promise<void> {
    const text = await readFile(join(root, path), "utf8");
    await writeTexts(root, { [path]: text.replace("Niet", "Nied") });
  }

  test("is not fooled by an edit of the same size whose time is set back", async () => {
    const { atime, mtime } = await stat(join(root, file));
    await edit(file);
    await utimes(join(root, file), atime, mtime);
    expect((await stat(join(root, file))).mtime).toEqual(mtime);
    expect([isCurrent(), readStamp(root).report]).toEqual([false, undefined]);
  });

  test("is not fooled by another file of the same size and time in its place", async () => {
    const { atime, mtime } = await stat(join(root, file));
    const text = await readFile(join(root, file), "utf8");
    await writeTexts(root, { "spec/other.txt": text.replace("Niet", "Nied") });
    await utimes(join(root, "spec/other.txt"), atime, mtime);
    await rename(join(root, "spec/other.txt"), join(root, file));
    expect([isCurrent(), readStamp(root).report]).toEqual([false, undefined]);
  });

  test("follows a link to what it leads to, and sees it lead elsewhere", async () => {
    await mkdir(join(root, "elsewhere"));
    await rename(join(root, file), join(root, "elsewhere/nl.yaml"));
    await symlink("../../elsewhere/nl.yaml", join(root, file));
    await setTimeout(150);
    await stamp(root);
    expect(isCurrent()).toBe(true);
    await edit("elsewhere/nl.yaml");
    expect([isCurrent(), readStamp(root).report]).toEqual([false, undefined]);
    await setTimeout(150);
    await stamp(root);
    await cp(join(root, "elsewhere/nl.yaml"), join(root, "elsewhere/other.yaml"));
    await edit("elsewhere/other.yaml");
    await rm(join(root, file));
    await symlink("../../elsewhere/other.yaml", join(root, file));
    expect(isCurrent()).toBe(false);
  });

  test("sees an edit through another name of the same file", async () => {
    await link(join(root, file), join(root, "other-name"));
    expect(isCurrent()).toBe(false);
    await stamp(root);
    await setTimeout(150);
    await stamp(root);
    await edit("other-name");
    expect([isCurrent(), readStamp(root).report]).toEqual([false, undefined]);
  });

  test("takes a file that is put back for what it is", async () => {
    const text = await readFile(join(root, file), "utf8");
    await edit(file);
    await stamp(root);
    await writeTexts(root, { [file]: text });
    expect(readStamp(root).report).toBeUndefined();
  });

  test("does not count on a file that was changed just now, or in the future", async () => {
    await edit(file);
    const { mtimeMs } = await stat(join(root, file));
    const clock = vi.spyOn(Date, "now").mockReturnValue(Math.round(mtimeMs) + 50);
    await stamp(root);
    clock.mockRestore();
    expect(isCurrent()).toBe(false);
    await setTimeout(150);
    await utimes(join(root, file), new Date(Date.now() + 3_600_000), new Date(Date.now() + 3_600_000));
    await setTimeout(150);
    await stamp(root);
    expect(isCurrent()).toBe(false);
    expect(readStamp(root).report).toBeDefined();
  });
});

test("a cache that cannot be written to makes no run fail", async () => {
  const root = await settledWorkspace();
  await rm(join(root, "node_modules/.cache"), { recursive: true });
  await writeTexts(root, { "node_modules/.cache": "a file where the folder would be" });
  expect(await runGenerator(root, ["--check"])).toMatchObject({ code: 0, stderr: "" });
  await rm(join(root, "node_modules/.cache"));
  await mkdir(join(root, "node_modules/.cache/http-4xx"), { recursive: true });
  await chmod(join(root, "node_modules/.cache/http-4xx"), 0o500);
  expect(await runGenerator(root, ["--check"])).toMatchObject({ code: 0, stderr: "" });
  await chmod(join(root, "node_modules/.cache/http-4xx"), 0o700);
});
