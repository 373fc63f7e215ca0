import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allow, contentRange, proxyAuthenticate, retryAfter, upgrade, wwwAuthenticate } from "./fields.ts";
import { MethodNotAllowed, TooManyRequests, Unauthorized, UpgradeRequired } from "./index.ts";

describe("Allow", () => {
  test.each([
    [["GET", "HEAD"], "GET, HEAD"],
    [["GET", "GET"], "GET"],
    [new Set(["PATCH"]), "PATCH"],
    // The resource takes no request for now.
    [[], ""],
  ])("of %o", (methods, value) => {
    expect(allow(methods)).toEqual({ Allow: value });
    expect(new MethodNotAllowed({ headers: allow(methods) }).headers).toEqual({ Allow: value });
  });

  test.each([["GET HEAD"], ["GET,HEAD"], [""], ["G\nET"]])("of %j is refused", (method) => {
    expect(() => allow([method])).toThrow(`Allow: ${JSON.stringify(method)} is no token`);
  });
});

test.each([
  ["Allow", allow],
  ["Upgrade", upgrade],
] as const)("%s is made of a list, not of a text", (name, write) => {
  expect(() => write("GET, HEAD" as never)).toThrow(`${name}: pass a list`);
});

describe("Retry-After", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [30, "30"],
    [1.2, "2"],
    [1e15, "1000000000000000"],
    [new Date(0), "Thu, 01 Jan 1970 00:00:00 GMT"],
    [new Date("2026-11-28T10:00:00.999Z"), "Sat, 28 Nov 2026 10:00:00 GMT"],
  ])("of %o", (when, value) => {
    expect(retryAfter(when)).toEqual({ "Retry-After": value });
    expect(new TooManyRequests({ headers: retryAfter(when) }).headers).toEqual({ "Retry-After": value });
  });

  test.each([[-1], [Number.NaN], [Infinity], [1e21], [new Date(Number.NaN)], [new Date("+010000-01-01")]])(
    "of %o is refused",
    (when) => {
      expect(() => retryAfter(when)).toThrow(TypeError);
    },
  );
});

describe("WWW-Authenticate", () => {
  test.each([
    [[{ scheme: "Basic", realm: "shop", charset: "UTF-8" }], 'Basic realm="shop", charset="UTF-8"'],
    [["Negotiate"], "Negotiate"],
    [[{ scheme: "Negotiate", token68: "oRQwEqADCgEB==" }], "Negotiate oRQwEqADCgEB=="],
    [
      [
        { scheme: "Bearer", realm: "a", error: "invalid_token" },
        { scheme: "Basic", realm: "a" },
      ],
      'Bearer realm="a", error="invalid_token", Basic realm="a"',
    ],
    [[{ scheme: "Bearer", realm: 'say "a\\b"' }], 'Bearer realm="say \\"a\\\\b\\""'],
    [[{ scheme: "Bearer", scope: undefined, max_age: 30 }], 'Bearer max_age="30"'],
    // RFC 7616, section 3.3.
    [
      [{ scheme: "Digest", realm: "a", qop: "auth, auth-int", algorithm: "SHA-256", stale: true }],
      'Digest realm="a", qop="auth, auth-int", algorithm=SHA-256, stale=true',
    ],
  ] as [Parameters<typeof wwwAuthenticate>, string][])("of %j", (challenges, value) => {
    expect(wwwAuthenticate(...challenges)).toEqual({ "WWW-Authenticate": value });
    expect(proxyAuthenticate(...challenges)).toEqual({ "Proxy-Authenticate": value });
    expect(new Unauthorized({ headers: wwwAuthenticate(...challenges) }).headers).toEqual({
      "WWW-Authenticate": value,
    });
  });

  test.each([
    [{ scheme: "two words" }],
    [{ scheme: "Basic", "a realm": "x" }],
    [{ scheme: "Basic", realm: "a\nb" }],
    [{ scheme: "Basic", realm: "Zürich €" }],
    [{ scheme: "Negotiate", token68: "no token" }],
    [{ scheme: "Digest", algorithm: "SHA 256" }],
  ])("of %j is refused", (challenge) => {
    expect(() => wwwAuthenticate(challenge)).toThrow(TypeError);
  });

  test.each([
    ["Basic", "RFC 7617, section 2"],
    [{ scheme: "basic", charset: "UTF-8", realm: undefined }, "RFC 7617, section 2"],
    ["Bearer", "RFC 6750, section 3"],
    [{ scheme: "Bearer", scope: undefined }, "RFC 6750, section 3"],
    [{ scheme: "Bearer", token68: "abc" }, "RFC 6750, section 3"],
  ])("of %j is refused, for want of a parameter", (challenge, rule) => {
    expect(() => wwwAuthenticate(challenge)).toThrow(TypeError);
    expect(() => proxyAuthenticate("Negotiate", challenge)).toThrow(rule);
  });

  test("of one list is that of its members, and of nothing is refused", () => {
    const both = [{ scheme: "Bearer", realm: "a" }, "Negotiate"] as never;
    expect(wwwAuthenticate(both)).toEqual({ "WWW-Authenticate": 'Bearer realm="a", Negotiate' });
    for (const wrong of [[], {}, { realm: "a" }, { scheme: "Bearer", realm: {} }, null])
      expect(() => wwwAuthenticate(wrong as never)).toThrow(TypeError);
  });

  test("gives back what was quoted, whatever it was", () => {
    const latin1 = fc.string({
      unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(latin1, (realm) => {
        const { "WWW-Authenticate": value } = wwwAuthenticate({ scheme: "Basic", realm });
        const quoted = /^Basic realm="((?:[^"\\]|\\.)*)"$/.exec(value)?.[1];
        expect(quoted?.replaceAll(/\\(.)/g, "$1")).toBe(realm);
      }),
    );
  });
});

describe("Upgrade", () => {
  test("of protocols, with the Connection that goes with it", () => {
    const fields = { Upgrade: "HTTP/3.0, websocket", Connection: "Upgrade" };
    expect(upgrade(["HTTP/3.0", "websocket"])).toEqual(fields);
    expect(new UpgradeRequired({ headers: upgrade(["HTTP/3.0", "websocket"]) }).headers).toEqual(fields);
  });

  test.each([[[]], [["a b"]], [["a/b/c"]], [["/1"]], [[""]]])("of %j is refused", (protocols) => {
    expect(() => upgrade(protocols)).toThrow("is no protocol");
  });
});

describe("Content-Range", () => {
  test("of the length of a resource", () => {
    expect(contentRange(1234)).toEqual({ "Content-Range": "bytes */1234" });
    expect(contentRange(3, "items")).toEqual({ "Content-Range": "items */3" });
  });

  test.each([[-1], [1.5], [Number.NaN]])("of %d is refused", (length) => {
    expect(() => contentRange(length)).toThrow(TypeError);
    expect(() => contentRange(1, "two words")).toThrow(TypeError);
  });
});
