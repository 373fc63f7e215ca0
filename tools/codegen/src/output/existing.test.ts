import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempWorkspace, writeTexts } from "../testing/temp-workspace.ts";
import { readExisting } from "./existing.ts";

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
  expect(readExisting(root)).toEqual(new Map(Object.entries(generated)));
});

test("what strays among them is to be deleted", async () => {
  const root = await tempWorkspace({});
  const folder = "packages/enum/src/generated/vendors";
  await writeTexts(root, { "site/src/generated/words.ts": "text" });
  await symlink("nowhere", join(root, "site/src/generated/old.ts"));
  await writeTexts(root, { [`${folder}/nginx.ts`]: "text" });
  await symlink("nowhere", join(root, folder, "old.ts"));
  await symlink("..", join(root, folder, "up"));
  expect(readExisting(root)).toEqual(
    new Map([
      [`${folder}/nginx.ts`, "text"],
      [`${folder}/old.ts`, ""],
      [`${folder}/up`, ""],
      ["site/src/generated/old.ts", ""],
      ["site/src/generated/words.ts", "text"],
    ]),
  );
});

test("a workspace without packages has none", async () => {
  expect(readExisting(`${await tempWorkspace({})}/nowhere`)).toEqual(new Map());
});
