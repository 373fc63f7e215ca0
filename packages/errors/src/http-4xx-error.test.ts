import { describe, expect, test } from "vitest";
import { Http4xxError, NotFound, PayloadTooLarge } from "./index.ts";

describe("an error", () => {
  const error = new NotFound("Order 9 does not exist", { instance: "/orders/9" });

  test("is of the class of its status, of Http4xxError and of Error", () => {
    expect(error).toBeInstanceOf(NotFound);
    expect(error).toBeInstanceOf(Http4xxError);
    expect(error).toBeInstanceOf(Error);
    expect(NotFound.name).toBe("NotFound");
    expect(Object.prototype.toString.call(error)).toBe("[object Error]");
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
    const mine: { status: number; name: string; isBoom: boolean; output: object } = new NotFound();
    Object.assign(mine, { status: 500, name: "Mine", isBoom: true, output: { statusCode: 500 } });
    expect(mine).toMatchObject({ status: 500, name: "Mine", isBoom: true, output: { statusCode: 500 } });
    expect(Object.isExtensible(mine)).toBe(true);
  });

  test("has headers of its own", () => {
    expect(new NotFound().headers).not.toBe(new NotFound().headers);
  });

  test("keeps its cause to itself", () => {
    const cause = new Error("ECONNREFUSED");
    const caused = new NotFound({ cause });
    expect(caused.cause).toBe(cause);
    expect(JSON.stringify(caused)).not.toContain("ECONN");
    expect(Object.keys(caused)).not.toContain("cause");
    expect("cause" in new NotFound()).toBe(false);
  });
});

describe("the message", () => {
  test.each([
    ["as given", new NotFound("Gone fishing"), "Gone fishing"],
    ["the phrase where there is none", new NotFound(), "Not Found"],
    ["the phrase for an empty one, which some frameworks take for no error", new NotFound(""), "Not Found"],
    ["the detail where that is a text", new NotFound({ detail: "No order 9" }), "No order 9"],
    ["the English detail", new NotFound({ detail: { nl: "Nee", en: "No" } }), "No"],
    ["the first detail without an English one", new NotFound({ detail: { nl: "Nee" } }), "Nee"],
    [
      "not the detail of a function, which nobody has asked yet",
      new NotFound({ detail: () => "x" }),
      "Not Found",
    ],
    ["beside a detail", new NotFound("For the log", { detail: "For you" }), "For the log"],
  ])("is %s", (_, error, message) => {
    expect(error.message).toBe(message);
  });
});

describe("the problem", () => {
  test("has members in the order in which people read them", () => {
    const error = new PayloadTooLarge("Send less", {
      type: "https://example.com/too-large",
      instance: "/uploads/7",
      extensions: { limit: 10 },
    });
    expect(JSON.stringify(error)).toBe(
      '{"type":"https://example.com/too-large","title":"Payload Too Large","status":413,"detail":"Send less",' +
        '"instance":"/uploads/7","limit":10}',
    );
  });

  test("says nothing twice", () => {
    expect(new NotFound().toJSON()).toEqual({ type: "about:blank", title: "Not Found", status: 404 });
  });

  test.each([
    [{ nl: "Nee", en: "No" }, "No"],
    [{ nl: "Nee" }, "Nee"],
    [(locale: string) => `in ${locale}`, "in en"],
    [{}, undefined],
    [
      () => {
        throw new Error("no texts");
      },
      undefined,
    ],
  ])("has the detail %j in English where there is a choice", (detail, told) => {
    expect(new NotFound({ detail }).toJSON().detail).toBe(told);
  });

  test("cannot have its members replaced by extensions", () => {
    const extensions: object = { status: 200, title: "Fine", balance: 30 };
    expect(new NotFound({ extensions }).toJSON()).toMatchObject({
      status: 404,
      title: "Not Found",
      balance: 30,
    });
  });

  test("is the status alone where nothing may be told", () => {
    const hidden = new NotFound("id_rsa is not readable", {
      type: "urn:secret",
      detail: "secret",
      instance: "/secret",
      extensions: { secret: true },
      expose: false,
    });
    expect(hidden.toJSON()).toEqual({ type: "about:blank", title: "Not Found", status: 404 });
  });
});

describe("the response", () => {
  const error = new NotFound("No order 9", {
    headers: { "X-Id": "7", "Set-Cookie": ["a=1", "b=2"] },
  });

  test("is the problem, with the fields of the error", async () => {
    const response = error.toResponse();
    expect(response.status).toBe(404);
    expect(Object.fromEntries(response.headers)).toEqual({
      "content-type": "application/problem+json",
      "set-cookie": "b=2",
      "x-id": "7",
    });
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(await response.json()).toEqual(error.toJSON());
  });

  test("is the same for Hono, each time anew", async () => {
    expect(await error.getResponse().text()).toBe(await error.getResponse().text());
  });

  test("does without extensions that are no JSON", async () => {
    const circle: Record<string, unknown> = { id: 1n };
    circle.circle = circle;
    const error = new NotFound("No", { extensions: circle });
    const bare = { type: "about:blank", title: "Not Found", status: 404, detail: "No" };
    expect(await error.toResponse().json()).toEqual(bare);
    expect(JSON.parse(JSON.stringify(error))).toEqual(bare);
    expect(JSON.parse(JSON.stringify(error.output.payload))).toEqual(bare);
  });
});

test("hapi's output is made once, and hapi may add to it", () => {
  const error = new NotFound("No", { headers: { "X-Id": "7" } });
  expect(error.output).toEqual({
    statusCode: 404,
    payload: error.toJSON(),
    headers: { "X-Id": "7", "content-type": "application/problem+json" },
  });
  error.output.headers.vary = "origin";
  expect(error.output.headers.vary).toBe("origin");
  expect(error.headers).toEqual({ "X-Id": "7" });
  expect(Object.keys(error)).not.toContain("output");
});

describe("a status without a class", () => {
  test("is an error without an id", () => {
    const error = new Http4xxError(477, "No such luck");
    expect(error).toMatchObject({ status: 477, statusCode: 477, id: null, name: "Http4xxError" });
    expect(error.toJSON()).toEqual({
      type: "about:blank",
      title: "Bad Request",
      status: 477,
      detail: "No such luck",
    });
  });

  test.each([200, 399, 500, 404.5, Number.NaN])("%d is refused", (status) => {
    expect(() => new Http4xxError(status)).toThrow(RangeError);
  });
});

test("a class of one's own extends that of a status", () => {
  class QuotaExceeded extends PayloadTooLarge {
    constructor(readonly quota: number) {
      super(`No more than ${quota}`, { extensions: { quota } });
    }
  }
  const error = new QuotaExceeded(10);
  expect(error).toBeInstanceOf(PayloadTooLarge);
  expect(error).toMatchObject({ status: 413, id: "413", quota: 10, message: "No more than 10" });
});
