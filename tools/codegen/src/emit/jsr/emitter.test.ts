import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emitted } from "../../testing/small-model.ts";
import { jsrEmitter } from "./emitter.ts";

const root = join(import.meta.dirname, "../../../../..");
const files = emitted(jsrEmitter);

test.each([...files])("%s of the small spec", async (path, text) => {
  await expect(text).toMatchFileSnapshot(`golden/${path.split("/")[1]}.json.txt`);
});

test("there is one for each package", () => {
  const packages = readdirSync(join(root, "packages"));
  expect([...files.keys()].sort(), "add what a package exports to emit/jsr/emitter.ts").toEqual(
    packages.map((name) => `packages/${name}/jsr.json`).sort(),
  );
});

// Of those that have one: which packages lack theirs has just been said.
const withManifest = readdirSync(join(root, "packages")).filter((name) =>
  existsSync(join(root, "packages", name, "jsr.json")),
);

describe.each(withManifest)("the manifest of %s for JSR", (name) => {
  const folder = join(root, "packages", name);
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const [manifest, npm] = [read("jsr.json"), read("package.json")];

  test("has the name and the version of the one for npm", () => {
    expect(manifest).toMatchObject({ name: npm.name, version: npm.version, license: npm.license });
  });

  test("exports source files that are there", () => {
    for (const path of Object.values<string>(manifest.exports))
      expect(existsSync(join(folder, path)), path).toBe(true);
  });

  test("exports what npm's does, with each vendor and locale where that has a wildcard", () => {
    const covers = (pattern: string, entry: string) =>
      pattern.includes("*") ? entry.startsWith(pattern.slice(0, pattern.indexOf("*"))) : pattern === entry;
    const wanted = Object.keys(npm.exports).filter((entry) => !entry.endsWith(".json"));
    const entries = Object.keys(manifest.exports);
    expect(wanted.filter((pattern) => !entries.some((entry) => covers(pattern, entry)))).toEqual([]);
    expect(entries.filter((entry) => !wanted.some((pattern) => covers(pattern, entry)))).toEqual([]);
  });
});
