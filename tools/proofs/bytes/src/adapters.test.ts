import { describe, expect, test } from "vitest";
import { bundlers, bytes } from "./bundle.ts";

/** What each brings beside the translator and its catalogs: the reading of anything thrown, and the page. */
describe.each(Object.entries(bundlers))("bundled with %s", (_, bundle) => {
  const bundled = async (subpath: string, name: string) =>
    bytes(await bundle(`import { ${name} } from "@scope/http-4xx-errors/${subpath}"; console.log(${name});`));

  test.each([
    ["problem", "toProblem", 8_510],
    ["express", "problems", 10_000],
    ["fastify", "problems", 10_000],
    ["hono", "problems", 10_000],
    ["koa", "problems", 10_000],
    ["nest", "problems", 10_000],
    ["h3", "problems", 10_000],
    ["node", "problems", 10_000],
    ["fetch", "problems", 10_000],
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
