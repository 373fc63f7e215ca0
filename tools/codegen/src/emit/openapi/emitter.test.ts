import { expect, test } from "vitest";
import { emitted } from "../../testing/small-model.ts";
import { openapiEmitter } from "./emitter.ts";

const folder = "packages/openapi/src/generated";
const files = emitted(openapiEmitter);

test("the openapi package of the small spec", () => {
  expect([...files.keys()]).toEqual([`${folder}/statuses.ts`, `${folder}/types.ts`]);
});

test.each([...files])("%s", async (path, text) => {
  await expect(text).toMatchFileSnapshot(`golden/${path.slice(folder.length + 1)}.txt`);
});

test("nothing of nginx, whose code reaches nobody", () => {
  for (const text of files.values()) expect(text).not.toContain("nginx-");
});
