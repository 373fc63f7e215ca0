import { describe, expect, test } from "vitest";
import { Http4xxError, isHttp4xxError, MethodNotAllowed, NotFound } from "./index.ts";

describe("an error", () => {
  const error = new NotFound("Order 9 does not exist", { instance: "/orders/9" });

  test("is of the class of its status, of Http4xxError and of Error", () => {
    expect(error).toBeInstanceOf(NotFound);
    expect(error).toBeInstanceOf(Http4xxError);
    expect(error).toBeInstanceOf(Error);
    expect(NotFound.name).toBe("NotFound");
  });

  test("knows its status, id and name", () => {
    expect(error).toMatchObject({ status: 404, statusCode: 404, id: "404", name: "NotFound" });
    expect(String(error)).toBe("NotFound: Order 9 does not exist");
    expect(error.stack).toMatch(/^NotFound: Order 9 does not exist\n {4}at .*http-4xx-error\.test/);
  });

  test("has as its own, to be written to, what frameworks read and write, and shows loggers nothing else", () => {
    expect(Object.entries(new NotFound())).toEqual([
      ["status", 404],
      ["statusCode", 404],
      ["expose", true],
      ["headers", {}],
    ]);
    const mine: { status: number } = new NotFound();
    mine.status = 500;
    expect(mine.status).toBe(500);
    expect(Object.isExtensible(mine)).toBe(true);
  });

  test("is known by code and by id", () => {
    expect(isHttp4xxError(error)).toBe(true);
    expect(isHttp4xxError(error, 404)).toBe(true);
    expect(isHttp4xxError(error, "404")).toBe(true);
    expect(isHttp4xxError(error, 410)).toBe(false);
    expect(isHttp4xxError(new Error("other"))).toBe(false);
    expect(isHttp4xxError(null)).toBe(false);
  });
});

test("a status that must carry a field is not constructed without it", () => {
  // @ts-expect-error Allow is missing
  expect(() => new MethodNotAllowed()).toThrow(
    new TypeError(
      "MethodNotAllowed: a response with status 405 must carry Allow (RFC 9110: HTTP Semantics, section 15.5.6); " +
        'pass it in headers: { "Allow": "GET, HEAD" }',
    ),
  );
});
