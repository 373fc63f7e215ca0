/** A class is all that a bundle gets of the errors: told by the phrase or the rule of another one. */
import { statuses } from "@scope/http-4xx-lookup";
import { describe, expect, test } from "vitest";
import { bundlers, bytes } from "./bundle.ts";

describe.each(Object.entries(bundlers))("bundled with %s", (_, bundle) => {
  const bundled = (name: string, subpath = "") =>
    bundle(`import { ${name} } from "@scope/http-4xx-errors${subpath}"; console.log(${name});`);

  test.each([
    ["NotFound", "", 2_700],
    ["createError", "", 11_400],
    ["isHttp4xxError", "", 250],
    ["allow", "/fields", 350],
    ["retryAfter", "/fields", 450],
    ["wwwAuthenticate", "/fields", 1_300],
    ["upgrade", "/fields", 450],
    ["contentRange", "/fields", 400],
    ["readProblem", "/client", 1_100],
    ["throwIfClientError", "/client", 8_850],
    ["retryAfter", "/client", 1_000],
    ["mayRetry", "/client", 1_300],
  ])("%s of .%s takes at most %i bytes", async (name, subpath, most) => {
    expect(bytes(await bundled(name, subpath))).toBeLessThanOrEqual(most);
  });

  const thrown = statuses.filter(({ code, wire }) => wire === code);

  test.each(thrown)("$id $name takes at most 3 kB", async ({ name, vendor }) => {
    const subpath = vendor === null ? "" : `/vendors/${vendor}`;
    expect(bytes(await bundled(name, subpath))).toBeLessThanOrEqual(3_000);
  });

  test("a second class adds little more than its name and phrase", async () => {
    const one = bytes(await bundled("NotFound"));
    const two = bytes(
      await bundle('import { Gone, NotFound } from "@scope/http-4xx-errors"; console.log(Gone, NotFound);'),
    );
    expect(two - one).toBeLessThan(60);
  });

  test("one class has nothing of the others, and writes no field in its natural form", async () => {
    const text = await bundled("NotFound");
    expect(text).not.toContain("Gone");
    expect(text).not.toContain("must carry");
    expect(await bundled("MethodNotAllowed")).not.toContain("toUTCString");
  });

  test("a namespace costs what is used of it", async () => {
    const code = 'import * as errors from "@scope/http-4xx-errors"; console.log(errors.NotFound);';
    expect(bytes(await bundle(code))).toBe(bytes(await bundled("NotFound")));
  });

  test("what is imported but not used adds nothing", async () => {
    for (const subpath of ["", "/client", "/fields", "/vendors/iis"]) {
      expect(await bundle(`import * as unused from "@scope/http-4xx-errors${subpath}";`)).toBe("");
    }
  });
});
