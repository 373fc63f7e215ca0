import { describe, expect, test } from "vitest";
import { bundlers, bytes } from "./bundle.ts";

/** What each brings beside the translator and its catalogs: the reading of anything thrown, and the page. */
describe.each(Object.entries(bundlers))("bundled with %s", (_, bundle) => {
  const bundled = async (subpath: string, name: string) =>
    bytes(await bundle(`import { ${name} } from "@scope/http-4xx-errors/${subpath}"; console.log(${name});`));

  test.each([
    ["problem", "toProblem", 9_680],
    ["express", "problems", 10_940],
    ["fastify", "problems", 11_000],
    ["hono", "problems", 11_480],
    ["koa", "problems", 10_790],
    ["nest", "problems", 11_100],
    ["h3", "problems", 11_200],
    ["node", "problems", 10_290],
    ["fetch", "problems", 10_300],
  ])("%s: %s takes at most %i bytes", async (subpath, name, most) => {
    expect(await bundled(subpath, name)).toBeLessThanOrEqual(most);
  });

  test("no adapter brings a class of error, or another adapter", async () => {
    const text = await bundle(
      'import { problems } from "@scope/http-4xx-errors/fetch"; console.log(problems);',
    );
    expect(text).not.toMatch(/getResponse|removeHeader|emit\(/);
  });
});
