import { describe, expect, test } from "vitest";
import { bundlers, bytes } from "./bundle.ts";

/** Names, and a phrase, that only vendors have. */
const vendorWords = ["NoResponse", "ClientClosedRequest", "LoginTimeOut", "RetryWith", "499", "449"];

describe.each(Object.entries(bundlers))("bundled with %s", (_, bundle) => {
  test.each([
    'import { NotFound } from "@scope/http-4xx-enum"; console.log(NotFound);',
    'import * as status from "@scope/http-4xx-enum"; console.log(status.NotFound);',
    'import { ContentTooLarge } from "@scope/http-4xx-enum"; console.log(ContentTooLarge);',
    'import { NoResponse } from "@scope/http-4xx-enum/vendors/nginx"; console.log(NoResponse);',
    'import * as iis from "@scope/http-4xx-enum/vendors/iis"; console.log(iis.Redirect);',
  ])("one constant adds at most 20 bytes: %s", async (code) => {
    const floor = bytes(await bundle("const NotFound = 404; console.log(NotFound);"));
    expect(bytes(await bundle(code))).toBeLessThanOrEqual(floor + 20);
  });

  test.each(["Http4xx", "* as everything"])("%s brings no vendor's code", async (names) => {
    const imported = names.startsWith("*") ? names : `{ ${names} }`;
    const name = names.split(" ").at(-1);
    const text = await bundle(`import ${imported} from "@scope/http-4xx-enum"; console.log(${name});`);
    expect(text).toContain("NotFound");
    expect(vendorWords.filter((word) => text.includes(word))).toEqual([]);
  });

  test("a vendor's subpath brings that vendor's code alone", async () => {
    const text = await bundle('import * as iis from "@scope/http-4xx-enum/vendors/iis"; console.log(iis);');
    expect(text).toContain("LoginTimeOut");
    expect(text).not.toContain("NotFound");
    expect(text).not.toContain("NoResponse");
  });

  test("an erasable object brings no other one", async () => {
    const text = await bundle(
      'import { Http4xx } from "@scope/http-4xx-enum/erasable"; console.log(Http4xx);',
    );
    expect(text).toContain("NotFound");
    expect(vendorWords.filter((word) => text.includes(word))).toEqual([]);
  });

  test.each(["", "/erasable", "/vendors/nginx"])(
    "what is imported from %s but not used adds nothing",
    async (path) => {
      expect(await bundle(`import * as unused from "@scope/http-4xx-enum${path}";`)).toBe("");
    },
  );
});
