import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PackageModel } from "../../model/model.ts";
import { jsrManifests } from "./jsr-manifests.ts";

const root = join(import.meta.dirname, "../../../../..");

/** A package as its manifest tells, with what is generated for it. */
function jsrOf(
  entryPoints: readonly string[],
  generated: readonly string[],
  rest: Partial<PackageModel> = {},
) {
  const npm = {
    folder: "packages/any",
    name: "@scope/any",
    version: "1.2.3",
    description: "Any",
    license: "MIT",
    files: ["dist"],
  };
  const paths = generated.map((path) => `packages/any/src/generated/${path}`);
  const [file] = jsrManifests([{ ...npm, entryPoints, folderEntries: [], ...rest }], paths);
  return file && { path: file.path, ...JSON.parse(file.text) };
}

describe("an entry point", () => {
  test("is the generated module of its name, or the one written by hand", () => {
    expect(jsrOf([".", "./erasable"], ["erasable.ts"]).exports).toEqual({
      ".": "./src/index.ts",
      "./erasable": "./src/generated/erasable.ts",
    });
  });

  test("may be a folder", () => {
    expect(jsrOf(["./node"], [], { folderEntries: ["src/node/index.ts"] }).exports).toEqual({
      "./node": "./src/node/index.ts",
    });
  });

  test("with a wildcard is each module of that folder, and none of another package's", () => {
    const generated = ["locales/de.ts", "locales/de.json", "locales/pt-BR.ts", "vendors/nginx.ts"];
    expect(jsrOf(["./locales/*"], generated).exports).toEqual({
      "./locales/de": "./src/generated/locales/de.ts",
      "./locales/pt-BR": "./src/generated/locales/pt-BR.ts",
    });
    expect(jsrOf(["./locales/*"], generated, { folder: "packages/other" })).toBeUndefined();
  });
});

test("a manifest has what npm's has, and publishes the source in place of the build", () => {
  expect(jsrOf(["."], [], { files: ["dist", "RULES.md"] })).toEqual({
    path: "packages/any/jsr.json",
    name: "@scope/any",
    version: "1.2.3",
    license: "MIT",
    exports: { ".": "./src/index.ts" },
    publish: {
      include: ["src", "RULES.md", "README.md", "LICENSE"],
      exclude: ["src/**/*.test.ts", "src/**/*.test-d.ts", "src/**/testing", "src/**/tsconfig.json"],
    },
  });
});

test("a package without modules, such as one of a command, has none", () => {
  expect(jsrOf([], [])).toBeUndefined();
});

const packages = readdirSync(join(root, "packages")).filter((name) =>
  existsSync(join(root, "packages", name, "package.json")),
);

describe.each(packages)("the manifest of %s for JSR", (name) => {
  const folder = join(root, "packages", name);
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const npm = read("package.json");
  const isModule = (entry: string) => !entry.endsWith(".json") && npm.exports[entry] !== null;
  const modules = Object.keys(npm.exports ?? {}).filter(isModule);

  test("exports source files that are there, and all that npm's does; a command has none", () => {
    if (modules.length === 0) return expect(existsSync(join(folder, "jsr.json"))).toBe(false);
    const exports: Record<string, string> = read("jsr.json").exports;
    for (const path of Object.values(exports)) expect(existsSync(join(folder, path)), path).toBe(true);
    const covers = (pattern: string, entry: string) =>
      pattern.includes("*") ? entry.startsWith(pattern.slice(0, pattern.indexOf("*"))) : pattern === entry;
    const entries = Object.keys(exports);
    expect(modules.filter((pattern) => !entries.some((entry) => covers(pattern, entry)))).toEqual([]);
    expect(entries.filter((entry) => !modules.some((pattern) => covers(pattern, entry)))).toEqual([]);
  });
});
