/** All statuses are in a bundle of the openapi package, as which of them are asked for is known only when it runs. */
import { describe, expect, test } from "vitest";
import { bundlers, bytes } from "./bundle.ts";

describe.each(Object.entries(bundlers))("bundled with %s", (_, bundle) => {
  const bundled = (name: string, subpath = "") =>
    bundle(`import { ${name} } from "@scope/http-4xx-openapi${subpath}"; console.log(${name});`);

  test.each([
    ["responses", "", 21_600],
    ["routeResponses", "/fastify", 22_300],
    ["possibleErrors", "", 2_000],
  ])("%s of .%s takes at most %i bytes", async (name, subpath, most) => {
    expect(bytes(await bundled(name, subpath))).toBeLessThanOrEqual(most);
  });

  test("what is imported but not used adds nothing", async () => {
    for (const subpath of ["", "/fastify"]) {
      expect(await bundle(`import * as unused from "@scope/http-4xx-openapi${subpath}";`)).toBe("");
    }
  });
});
