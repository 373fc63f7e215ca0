import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempWorkspace, writeTexts } from "../testing/temp-workspace.ts";
import { findExisting } from "./existing.ts";

test("generated files are found where they live, and nothing else is taken for one", async () => {
  const root = await tempWorkspace({});
  const generated = {
    // Written by hand but for parts of it.
    "packages/empty/README.md": "",
    "packages/enum/jsr.json": "{}",
    "packages/enum/src/generated/vendors/nginx.ts": "",
    "packages/i18n/src/generated/locales/en.json": "{}",
    "spec/schema/vendors.schema.json": "{}",
  };
  await writeTexts(root, {
    ...generated,
    "packages/enum/src/index.ts": "",
    "packages/enum/src/deep/src/generated/a.ts": "",
    "packages/enum/tsconfig.json": "{}",
    // What a Mac leaves in any folder.
    "packages/.DS_Store": "",
    "spec/vendors.yaml": "",
    "tools/codegen/src/generated/a.ts": "",
  });
  expect(findExisting(root)).toEqual({ files: Object.keys(generated), strays: [] });
});

test("what strays among them is to be deleted", async () => {
  const root = await tempWorkspace({});
  const folder = "packages/enum/src/generated/vendors";
  await writeTexts(root, { "site/src/generated/words.ts": "text" });
  await symlink("nowhere", join(root, "site/src/generated/old.ts"));
  await writeTexts(root, { [`${folder}/nginx.ts`]: "text" });
  await symlink("nowhere", join(root, folder, "old.ts"));
  await symlink("..", join(root, folder, "up"));
  expect(findExisting(root)).toEqual({
    files: [`${folder}/nginx.ts`, "site/src/generated/words.ts"],
    strays: [`${folder}/old.ts`, `${folder}/up`, "site/src/generated/old.ts"],
  });
});

test("a workspace without packages has none", async () => {
  expect(findExisting(`${await tempWorkspace({})}/nowhere`)).toEqual({ files: [], strays: [] });
});
