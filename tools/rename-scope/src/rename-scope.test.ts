import { Clone } from "@tools/clone";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesWith } from "./files-with.ts";
import { renameScope } from "./rename-scope.ts";

// Nobody's, so that these lines are the only ones that have it.
const owner = "@owner-of-a-copy";
let copy: Clone;
let before: string;

beforeAll(async () => {
  copy = await Clone.create();
  before = await scope();
});

afterAll(() => copy.remove());

async function scope(): Promise<string> {
  const manifest = JSON.parse(await copy.read("packages/enum/package.json"));
  return manifest.name.split("/")[0];
}

test.each([[[]], [[owner, "@other"]], [["Owner"]], [["@tools"]], [["@types"]]])(
  "%j is refused, and nothing is written",
  async (args) => {
    expect((await renameScope(copy.folder, args)).ok).toBe(false);
    expect(await scope()).toBe(before);
  },
);

test("a scope that stands in the repository is refused with the file that has it", async () => {
  const { lines } = await renameScope(copy.folder, ["@tools"]);
  expect(lines.join()).toMatch(/^@tools is the scope of other packages that \S+ names$/);
});

test("renamed, nothing has the old name and everything the new one", async () => {
  const places = await filesWith(copy, `${before}/http-4xx-`);
  const { ok, lines } = await renameScope(copy.folder, [owner]);
  expect(ok).toBe(true);
  expect(lines.join("\n")).toContain("pnpm install");
  expect(await filesWith(copy, `${before}/`)).toEqual([]);
  expect(await filesWith(copy, `${owner}/http-4xx-`)).toEqual(places);
  expect(places).toEqual(
    expect.arrayContaining([
      ".changeset/config.json",
      "README.md",
      "packages/i18n/jsr.json",
      "packages/lookup/package.json",
      "pnpm-lock.yaml",
      "tools/codegen/src/testing/temp-workspace.ts",
    ]),
  );
});

test("the same again does nothing", async () => {
  expect(await renameScope(copy.folder, [owner])).toEqual({
    ok: true,
    lines: [`The scope is ${owner} already, nothing to do`],
  });
});

test("and back again, all is as it was", async () => {
  await renameScope(copy.folder, [before]);
  expect(await filesWith(copy, `${owner}/`)).toEqual([]);
  expect(await scope()).toBe(before);
});
