import { describe, expect, test } from "vitest";
import { bundlers, bytes } from "./bundle.ts";

/** What each brings beside the translator and its catalogs: the reading of anything thrown, and the page. */
describe.each(Object.entries(bundlers))("bundled with %s", (_, bundle) => {
  const bundled = async (subpath: string, name: string) =>
    bytes(await bundle(`import { ${name} } from "@scope/http-4xx-errors/${subpath}"; console.log(${name});`));

  test.each([
    ["problem", "toProblem", 11_250],
    ["express", "problems", 12_300],
    ["fastify", "problems", 12_600],
    ["hono", "problems", 13_150],
    ["koa", "problems", 12_400],
    ["nest", "problems", 12_750],
    ["h3", "problems", 12_900],
    ["node", "problems", 11_900],
    ["fetch", "problems", 12_000],
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
