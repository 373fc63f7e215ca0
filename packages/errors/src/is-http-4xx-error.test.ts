import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { Redirect } from "./generated/vendors/iis.ts";
import { Http4xxError, isHttp4xxError, NotFound, UnavailableForLegalReasons } from "./index.ts";

describe("an error of ours", () => {
  test("is known by nothing, by code and by id", () => {
    const error: unknown = new NotFound();
    expect(isHttp4xxError(error)).toBe(true);
    expect(isHttp4xxError(error, 404)).toBe(true);
    expect(isHttp4xxError(error, "404")).toBe(true);
    expect(isHttp4xxError(error, 410)).toBe(false);
    expect(isHttp4xxError(error, "410")).toBe(false);
  });

  test("of one code may have several ids", () => {
    expect(isHttp4xxError(new Redirect(), 451)).toBe(true);
    expect(isHttp4xxError(new Redirect(), "iis-451")).toBe(true);
    expect(isHttp4xxError(new Redirect(), "451")).toBe(false);
    expect(isHttp4xxError(new UnavailableForLegalReasons(), "iis-451")).toBe(false);
  });

  test("without an id is known by its code", () => {
    expect(isHttp4xxError(new Http4xxError(477), 477)).toBe(true);
    expect(isHttp4xxError(new Http4xxError(477), "400")).toBe(false);
  });

  test("may come from another copy of the package", async () => {
    vi.resetModules();
    const copy = await import("./index.ts");
    const error: unknown = new copy.NotFound();
    expect(error instanceof NotFound).toBe(false);
    expect(isHttp4xxError(error, 404)).toBe(true);
    expect(isHttp4xxError(error, "404")).toBe(true);
    expect(isHttp4xxError(error, 405)).toBe(false);
  });

  test("may come from another realm and another version, as the brand is the world's", () => {
    const error: unknown = runInNewContext(
      `class Later extends Error {}; Later.prototype[Symbol.for("@http-4xx/error")] = "404"; Object.assign(new Later(), { status: 404 })`,
    );
    expect(error instanceof Error).toBe(false);
    expect(isHttp4xxError(error, "404")).toBe(true);
    expect(isHttp4xxError(error, 404)).toBe(true);
  });
});

test("whatever else is asked about is none, and nothing throws", () => {
  expect(isHttp4xxError(Object.assign(new Error("x"), { status: 404, statusCode: 404, expose: true }))).toBe(
    false,
  );
  fc.assert(fc.property(fc.anything(), (value) => isHttp4xxError(value) === false));
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(isHttp4xxError(proxy)).toBe(false);
});
