import { expect, test } from "vitest";
import { emitted, modelOf } from "../../testing/small-model.ts";
import { openapiEmitter } from "./emitter.ts";
import { statusTypes } from "./status-types.ts";

const folder = "packages/openapi/src/generated";
const files = emitted(openapiEmitter);

test("the openapi package of the small spec", () => {
  expect([...files.keys()]).toEqual([`${folder}/statuses.ts`, `${folder}/types.ts`]);
});

test.each([...files])("%s", async (path, text) => {
  await expect(text).toMatchFileSnapshot(`golden/${path.slice(folder.length + 1)}.txt`);
});

test("a word that two vendors have leads to the first", () => {
  const [first, ...others] = modelOf().statuses;
  if (first === undefined) throw new Error("the small spec has statuses");
  const other = { ...first, id: "iis-499", code: 499 };
  const [, , byName = ""] = statusTypes([first, ...others, other]);
  expect(byName.match(new RegExp(`readonly ${first.name}: .*`, "g"))).toEqual([
    `readonly ${first.name}: "${first.id}";`,
  ]);
});

test("nothing of nginx, whose code reaches nobody", () => {
  for (const text of files.values()) expect(text).not.toContain("nginx-");
});
