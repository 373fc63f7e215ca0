import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tempWorkspace, writeTexts } from "../testing/temp-workspace.ts";
import { filesMatching, generatedFiles, generatorInputs, matchesAny, notInputs } from "./workspace-files.mjs";

const root = join(import.meta.dirname, "../../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

describe("what cannot ask which files are generated has the same list", () => {
  test("git, which folds them away in reviews", () => {
    const lines = read(".gitattributes").split("\n");
    for (const pattern of generatedFiles) expect(lines).toContain(`${pattern} linguist-generated`);
  });

  test("the formatter, which leaves them alone", () => {
    const { files } = JSON.parse(read("biome.json"));
    const folders = generatedFiles.map((pattern) => `!${pattern.replace(/\/\*\*$/, "")}`);
    expect(files.includes).toEqual(expect.arrayContaining(folders));
  });

  test("editors, which do not let them be edited", () => {
    const readOnly = JSON.parse(read(".vscode/settings.json"))["files.readonlyInclude"];
    expect(Object.keys(readOnly)).toEqual(expect.arrayContaining(generatedFiles));
  });

  test("Turborepo, which shares what is made of the inputs", () => {
    const text = read("tools/codegen/turbo.json").replaceAll(/^\s*\/\/.*$/gm, "");
    const fromRoot = (pattern: string) => `$TURBO_ROOT$/${pattern}`;
    expect(JSON.parse(text).tasks.generate.inputs).toEqual([
      ...generatorInputs.map(fromRoot),
      ...notInputs.map((pattern) => `!${fromRoot(pattern)}`),
    ]);
  });
});

describe("a pattern", () => {
  test("finds files in folders of any name, and below", async () => {
    const workspace = await tempWorkspace({});
    const texts = { "a/x/deep/1.ts": "", "a/x/2.ts": "", "a/y/3.json": "", "b/x/4.ts": "", "a/5.ts": "" };
    await writeTexts(workspace, texts);
    expect(filesMatching(workspace, ["a/*/*.ts", "a/y/**"])).toEqual(["a/x/2.ts", "a/y/3.json"]);
    expect(filesMatching(workspace, ["a/**"])).toEqual(["a/5.ts", "a/x/2.ts", "a/x/deep/1.ts", "a/y/3.json"]);
    expect(filesMatching(workspace, ["nowhere/**", "a/5.ts/**", "a/5.ts"])).toEqual(["a/5.ts"]);
  });

  test("tells of a path that is not there whether it would be found", () => {
    expect(matchesAny("packages/any/src/generated/deep/a.ts", generatedFiles)).toBe(true);
    expect(matchesAny("packages/any/deep/src/generated/a.ts", generatedFiles)).toBe(false);
    expect(matchesAny("packages/any/src/generated", generatedFiles)).toBe(false);
    expect(matchesAny("spec/schema/vendors.schema.json", notInputs)).toBe(true);
  });
});
