/** The rule of the linter that keeps the imports of the generator running one way, tried on modules that are made up. */
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeTexts } from "./testing/temp-workspace.ts";

/** What each folder may import, beside itself. A line goes up: whoever is named stands above. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  terms: [],
  spec: ["terms"],
  read: ["terms"],
  parse: ["terms", "spec", "read"],
  check: ["terms", "spec", "parse"],
  model: ["terms", "spec", "parse", "check"],
  print: ["terms"],
  emit: ["terms", "spec", "model", "print"],
  output: ["terms"],
  release: ["terms", "spec", "model", "emit"],
  stamp: ["terms"],
  "remote-cache": ["terms", "stamp"],
};
const folders = Object.keys(mayImport);

let root: string;
let refused: Set<string>;

/** Each folder imports from each other one, from within a folder of its own too, and from what runs it all. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "http-4xx-"));
  for (const from of folders) {
    for (const to of folders.filter((name) => name !== from)) {
      await writeTexts(root, {
        [`src/${from}/${to}.ts`]: `import "../${to}/any.ts";\n`,
        [`src/${from}/deep/${to}.ts`]: `import "../../${to}/deep/any.ts";\n`,
      });
    }
    await writeTexts(root, { [`src/${from}/run.ts`]: 'import "../run.ts";\n' });
  }
  await copyFile(join(import.meta.dirname, "../biome.json"), join(root, "own.json"));
  await writeTexts(root, { "biome.json": '{ "extends": ["./own.json"] }' });
  const biome = join(import.meta.dirname, "../../style/node_modules/.bin/biome");
  const args = [
    "lint",
    "--only=style/noRestrictedImports",
    "--max-diagnostics=none",
    "--reporter=github",
    ".",
  ];
  const report = await new Promise<string>((resolve) => {
    execFile(biome, args, { cwd: root, maxBuffer: 2 ** 24 }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
  refused = new Set([...report.matchAll(/file=(?:\S*\/)?src\/([^,]+)\.ts,/g)].map(([, name = ""]) => name));
});

afterAll(() => rm(root, { recursive: true }));

test.each(folders)("%s/ imports what stands above it, and nothing else", (from) => {
  const others = folders.filter((to) => to !== from && !mayImport[from]?.includes(to));
  const wanted = [...others, ...others.map((to) => `deep/${to}`), "run"].map((name) => `${from}/${name}`);
  expect([...refused].filter((name) => name.startsWith(`${from}/`)).sort()).toEqual(wanted.sort());
});

test("what may be imported stands above: the imports cannot run in a circle", () => {
  for (const [index, from] of folders.entries()) {
    for (const to of mayImport[from] ?? [])
      expect(folders.indexOf(to), `${from} -> ${to}`).toBeLessThan(index);
  }
});

test("every folder has a rule", async () => {
  const entries = await readdir(import.meta.dirname, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(names.sort()).toEqual([...folders, "testing"].sort());
});
