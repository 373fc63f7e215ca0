/** An unchanged spec costs next to nothing: the generator looks before it loads. */
import { cp, mkdir, rm, symlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { settledWorkspace } from "../testing/settled-workspace.ts";
import { runGenerator, tempWorkspace, textsOf, writeTexts } from "../testing/temp-workspace.ts";
import { inputFingerprint, readStamp, writeStamp } from "./stamp.mjs";

const codegen = join(import.meta.dirname, "../..");
const trace = join(codegen, "src/testing/trace-imports.mjs");
const report = { summary: "38 statuses", written: 2, unchanged: 34, deleted: 1 };

/** A workspace with a copy of the generator, as a run leaves it. */
async function settled(): Promise<string> {
  const root = await settledWorkspace();
  for (const part of ["bin", "src"]) {
    await cp(join(codegen, part), join(root, "tools/codegen", part), { recursive: true });
  }
  await writeTexts(root, { "pnpm-lock.yaml": "" });
  writeStamp(root, inputFingerprint(root), report);
  return root;
}

/** Runs the generator and names the packages that it has loaded for it. */
async function loadedBy(
  root: string,
  args: readonly string[] = [],
): Promise<{ stdout: string; packages: string[] }> {
  const { stdout, stderr } = await runGenerator(root, args, { node: ["--import", trace] });
  return {
    stdout,
    packages: ["ts-morph", "tsx", "yaml", "zod"].filter((name) => stderr.includes(`/node_modules/${name}/`)),
  };
}

describe("a run", () => {
  test("loads nothing when nothing has changed, and all it needs when something has", async () => {
    const root = await settled();
    for (const args of [[], ["--check"]]) {
      const { stdout, packages } = await loadedBy(root, args);
      expect(packages).toEqual([]);
      expect(stdout).toMatch(/^38 statuses\n0 written, 36 unchanged, 0 deleted, in \d/);
    }
    await writeTexts(root, { "packages/enum/src/generated/constants.ts": "// edited by hand" });
    const { stdout, packages } = await loadedBy(root);
    expect(packages).toEqual(["ts-morph", "tsx", "yaml", "zod"]);
    expect(stdout).toMatch(/^wrote packages\/enum\/src\/generated\/constants\.ts\n/);
    expect(await loadedBy(root)).toMatchObject({ packages: [] });
  });
});

describe("the last run is answered for", () => {
  test("until something changes that it read or wrote", async () => {
    const root = await settled();
    const texts = await textsOf(root);
    expect(readStamp(root)).toBeDefined();
    const sources = ["tools/codegen/src/print/doc.ts", "tools/codegen/src/stamp/stamp.mjs"];
    const others = Object.keys(texts).filter((path) => !path.startsWith("tools/"));
    const added = ["spec/messages/fy.yaml", "packages/lookup/src/generated/unheard-of.ts"];
    expect(others.length).toBeGreaterThan(40);
    for (const path of [...sources, ...others, ...added]) {
      await writeTexts(root, { [path]: `${texts[path] ?? ""} ` });
      expect(readStamp(root), `${path} edited`).toBeUndefined();
      await rm(join(root, path));
      const { [path]: text } = texts;
      if (text === undefined) continue;
      expect(readStamp(root), `${path} deleted`).toBeUndefined();
      await writeTexts(root, { [path]: text });
    }
    expect(readStamp(root), "all as before").toBeDefined();
  });

  test("whatever else happens", async () => {
    const root = await settled();
    await utimes(join(root, "spec/statuses.yaml"), 0, 0);
    await writeTexts(root, { "packages/enum/src/index.ts": "", "packages/.DS_Store": "", "README.md": "" });
    await mkdir(join(root, "packages/new"));
    expect(readStamp(root)).toBeDefined();
  });

  test("as having left unchanged what it wrote", async () => {
    const root = await tempWorkspace();
    writeStamp(root, inputFingerprint(root), report);
    expect(readStamp(root)).toEqual({ summary: "38 statuses", written: 0, unchanged: 36, deleted: 0 });
  });

  test("but not for an edit that was made while it ran", async () => {
    const root = await tempWorkspace();
    const inputs = inputFingerprint(root);
    await writeTexts(root, { "spec/statuses.yaml": "statuses: {}" });
    writeStamp(root, inputs, report);
    expect(readStamp(root)).toBeUndefined();
  });

  test("nor when its note is torn, or a link leads nowhere", async () => {
    const root = await tempWorkspace();
    writeStamp(root, inputFingerprint(root), report);
    await writeTexts(root, { "node_modules/.cache/http-4xx/stamp.json": '{"inputs":' });
    expect(readStamp(root)).toBeUndefined();
    await symlink("nowhere", join(root, "spec/link.yaml"));
    expect(() => writeStamp(root, inputFingerprint(root), report)).not.toThrow();
  });
});
