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
/** Who gives its result to other machines makes it. */
const excepted = "remote-cache/generate-workspace";

let root: string;
/** The modules beside the folders, such as `run.ts`. */
let joining: readonly string[];
let refused: Set<string>;

/** Each folder imports from each other one, from within a folder of its own too, and from all that joins the folders. */
beforeAll(async () => {
  joining = (await entriesHere()).filter((entry) => entry.isFile()).map(({ name }) => name);
  root = await mkdtemp(join(tmpdir(), "http-4xx-"));
  for (const from of folders) {
    for (const to of folders.filter((name) => name !== from)) {
      await writeTexts(root, {
        [`src/${from}/${to}.ts`]: `import "../${to}/any.ts";\n`,
        [`src/${from}/deep/${to}.ts`]: `import "../../${to}/deep/any.ts";\n`,
      });
    }
    for (const name of joining) await writeTexts(root, { [`src/${from}/${name}`]: `import "../${name}";\n` });
  }
  for (const name of joining) await writeTexts(root, { [`src/${name}`]: 'import "../bin/command.mjs";\n' });
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
  const above = joining.map((name) => name.replace(".ts", ""));
  const wanted = [...others, ...others.map((to) => `deep/${to}`), ...above]
    .map((name) => `${from}/${name}`)
    .filter((name) => name !== excepted);
  expect([...refused].filter((name) => name.startsWith(`${from}/`)).sort()).toEqual(wanted.sort());
});

test("nothing in src/ imports what starts it", () => {
  const wanted = joining.map((name) => name.replace(".ts", ""));
  expect([...refused].filter((name) => !name.includes("/")).sort()).toEqual(wanted.sort());
});

test("what may be imported stands above: the imports cannot run in a circle", () => {
  for (const [index, from] of folders.entries()) {
    for (const to of mayImport[from] ?? [])
      expect(folders.indexOf(to), `${from} -> ${to}`).toBeLessThan(index);
  }
});

test("every folder has a rule", async () => {
  const names = (await entriesHere()).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(names.sort()).toEqual([...folders, "testing"].sort());
});

async function entriesHere() {
  const entries = await readdir(import.meta.dirname, { withFileTypes: true });
  return entries.filter(({ name }) => !name.endsWith(".test.ts"));
}
