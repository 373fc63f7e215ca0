import { expect, test } from "vitest";
import { emitted } from "../../testing/small-model.ts";
import { lookupEmitter } from "./emitter.ts";

const folder = "packages/lookup/src/generated";

// The schema of data.json does not depend on the spec; that the data keeps to it is a test of the whole workspace.
const files = [...emitted(lookupEmitter)].filter(([path]) => !path.endsWith(".schema.json"));

test.each(files)("%s of the small spec", async (path, text) => {
  await expect(text).toMatchFileSnapshot(`golden/${path.slice(folder.length + 1)}.txt`);
});

test("is in these files", () => {
  const names = ["types", "phrases", "codes", "statuses", "names", "client-left", "causes", "substatuses"];
  expect(files.map(([path]) => path)).toEqual([
    ...names.map((name) => `${folder}/${name}.ts`),
    `${folder}/data.json`,
  ]);
});
