import { describe, expect, test } from "vitest";
import { evaluate } from "../../testing/evaluate.ts";
import { emitted, modelOf } from "../../testing/small-model.ts";
import { enumEmitter } from "./emitter.ts";

const folder = "packages/enum/src/generated";
const files = emitted(enumEmitter);

test("the enum package of the small spec", () => {
  expect([...files.keys()]).toEqual([
    `${folder}/constants.ts`,
    `${folder}/http4xx.ts`,
    `${folder}/vendors/iis.ts`,
    `${folder}/vendors/nginx.ts`,
    `${folder}/erasable.ts`,
    "packages/enum/README.md",
  ]);
});

test.each([...files].filter(([path]) => path.startsWith(folder)))("%s", async (path, text) => {
  await expect(text).toMatchFileSnapshot(`golden/${path.slice(folder.length + 1)}.txt`);
});

describe("an enum", () => {
  const { Http4xx } = evaluate([...enumEmitter.emit(modelOf())], `${folder}/http4xx.ts`);

  test("has a member for each name and alias", () => {
    expect(Http4xx).toMatchObject({
      NotFound: 404,
      PayloadTooLarge: 413,
      ContentTooLarge: 413,
      RequestEntityTooLarge: 413,
      UnavailableForLegalReasons: 451,
    });
  });

  test("answers the canonical name of a code that has several", () => {
    expect(Http4xx).toMatchObject({ 413: "PayloadTooLarge" });
  });
});

test("the README has a row for each vendor, with its substatus codes where it has some", () => {
  const table = files.get("packages/enum/README.md");
  expect(table).toContain("| `@scope/http-4xx-enum/vendors/nginx` | `enum NginxHttp4xx`, its constants");
  expect(table).toMatch(/vendors\/iis` .*`type IisHttp4xxCode`, `type IisSubstatusCode` *\|$/m);
});
