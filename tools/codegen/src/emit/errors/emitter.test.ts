import { describe, expect, test } from "vitest";
import { tagsOf } from "../../testing/evaluate.ts";
import { emitted } from "../../testing/small-model.ts";
import { errorsEmitter } from "./emitter.ts";

const folder = "packages/errors/src/generated";
const files = emitted(errorsEmitter);

test("the errors package of the small spec: nothing of nginx, whose code reaches nobody", () => {
  expect([...files.keys()]).toEqual([
    `${folder}/classes.ts`,
    `${folder}/vendors/iis.ts`,
    `${folder}/errors.ts`,
    `${folder}/repeatable.ts`,
    `${folder}/classes-by-id.ts`,
    `${folder}/phrases.ts`,
    `${folder}/site.ts`,
  ]);
});

test.each([...files])("%s", async (path, text) => {
  await expect(text).toMatchFileSnapshot(`golden/${path.slice(folder.length + 1)}.txt`);
});

describe("an alias", () => {
  test("is deprecated when it is a former name, and only then", () => {
    expect(tagsOf(files.get(`${folder}/classes.ts`) ?? "")).toMatchObject({
      NotFound: [],
      PayloadTooLarge: [],
      ContentTooLarge: [],
      RequestEntityTooLarge: ["deprecated"],
      UnavailableForLegalReasons: [],
    });
  });
});
