import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { members, root } from "./group.ts";

const read = (path: string) => readFile(join(root, path), "utf8");

test("Turborepo builds every package before the proofs", async () => {
  const { devDependencies } = JSON.parse(await read("tools/kits/group/package.json"));
  expect(Object.keys(devDependencies), "add the package to tools/kits/group/package.json").toEqual(
    members.map(({ name }) => name),
  );
});
