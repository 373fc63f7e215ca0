import { describe, expect, test } from "vitest";
import { bundlers, bytes } from "./bundle.ts";

/** What each brings beside the translator and its catalogs: the reading of anything thrown, and the page. */
describe.each(Object.entries(bundlers))("bundled with %s", (_, bundle) => {
  const bundled = async (subpath: string, name: string) =>
    bytes(await bundle(`import { ${name} } from "@scope/http-4xx-errors/${subpath}"; console.log(${name});`));

  test.each([
    ["problem", "toProblem", 11_100],
    ["express", "problems", 12_150],
    ["fastify", "problems", 12_450],
    ["hono", "problems", 12_900],
    ["koa", "problems", 12_200],
    ["nest", "problems", 12_550],
    ["h3", "problems", 12_600],
    ["node", "problems", 11_750],
    ["fetch", "problems", 11_750],
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
