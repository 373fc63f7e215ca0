import { describe, expect, test } from "vitest";
import { bundlers, bytes } from "./bundle.ts";

/** What each brings beside the translator and its catalogs: the reading of anything thrown, and the page. */
describe.each(Object.entries(bundlers))("bundled with %s", (_, bundle) => {
  const bundled = async (subpath: string, name: string) =>
    bytes(await bundle(`import { ${name} } from "@scope/http-4xx-errors/${subpath}"; console.log(${name});`));

  test.each([
    ["problem", "toProblem", 9_660],
    ["express", "problems", 10_910],
    ["fastify", "problems", 10_970],
    ["hono", "problems", 11_450],
    ["koa", "problems", 10_770],
    ["nest", "problems", 11_080],
    ["h3", "problems", 11_170],
    ["node", "problems", 10_260],
    ["fetch", "problems", 10_280],
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
