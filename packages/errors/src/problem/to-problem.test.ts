import { afterEach, describe, expect, test, vi } from "vitest";
import { wwwAuthenticate } from "../fields.ts";
import {
  BadRequest,
  Conflict,
  createError,
  Http4xxError,
  MethodNotAllowed,
  NotFound,
  Unauthorized,
  UnavailableForLegalReasons,
  UpgradeRequired,
} from "../index.ts";
import { type ProblemOptions, toProblem } from "../problem.ts";
import { translator } from "./testing/translator.ts";

const reader = { translator, acceptLanguage: "nl" };

afterEach(() => {
  vi.restoreAllMocks();
});

describe("an error of ours", () => {
  test("in the reader's language", () => {
    expect(toProblem(new NotFound(), reader)).toEqual({
      status: 404,
      headers: {
        "content-type": "application/problem+json",
        "content-language": "nl",
        vary: "Accept, Accept-Language",
      },
      body: '{"type":"about:blank","title":"Niet gevonden","status":404,"detail":"Er is hier niets"}',
      problem: { type: "about:blank", title: "Niet gevonden", status: 404, detail: "Er is hier niets" },
    });
  });

  test("with all that it tells", () => {
    const error = new Conflict("Ordered already", {
      type: "https://example.com/ordered",
      instance: "/orders/9",
      extensions: { since: "2026-11-28", errors: [{ detail: "twice" }] },
      headers: { "X-Order": "9" },
    });
    const { headers, problem } = toProblem(error, reader);
    expect(problem).toEqual({
      type: "https://example.com/ordered",
      title: "Ongeldig verzoek",
      status: 409,
      detail: "Ordered already",
      instance: "/orders/9",
      since: "2026-11-28",
      errors: [{ detail: "twice" }],
    });
    expect(headers["x-order"]).toBe("9");
    // Nobody knows in which language the message is.
    expect(headers).not.toHaveProperty("content-language");
  });

  test("a detail in several languages, or made for the reader's", () => {
    const detail = { en: "Order 9 does not exist", nl: "Bestelling 9 bestaat niet" };
    expect(toProblem(new NotFound({ detail }), reader)).toMatchObject({
      headers: { "content-language": "nl" },
      problem: { detail: "Bestelling 9 bestaat niet" },
    });
    const inArabic = toProblem(new NotFound({ detail }), { translator, acceptLanguage: "ar" });
    expect(inArabic.problem?.detail).toBe("Order 9 does not exist");
    expect(inArabic.headers).not.toHaveProperty("content-language");
    expect(toProblem(new NotFound({ detail: (locale) => `In ${locale}` }), reader)).toMatchObject({
      headers: { "content-language": "nl" },
      problem: { detail: "In nl" },
    });
  });

  test("hidden, it tells its status and fields alone", () => {
    const error = new Conflict("secret", {
      expose: false,
      type: "https://example.com/secret",
      instance: "/secret",
      extensions: { secret: true },
      headers: { "Retry-After": "9" },
    });
    const { body, headers } = toProblem(error, reader);
    expect(body).not.toContain("secret");
    expect(headers).toMatchObject({ "retry-after": "9", "content-language": "nl" });
  });

  test("of another copy or version, of which nothing is known but the brand", () => {
    const foreign = {
      [Symbol.for("@http-4xx/error")]: "404",
      id: "404",
      status: 404,
      message: "Gone for good",
    };
    expect(toProblem(foreign, reader).problem).toMatchObject({ status: 404, detail: "Gone for good" });
    // Whatever a framework has written to it.
    expect(toProblem({ ...foreign, status: 999 }).status).toBe(404);
    expect(toProblem({ ...foreign, status: 503 }).status).toBe(404);
  });

  test("of a status that nobody has defined, and a vendor's", () => {
    expect(toProblem(new Http4xxError(477), reader).problem).toMatchObject({
      status: 477,
      title: "Ongeldig verzoek",
    });
    const asked: unknown[] = [];
    const title = (status: never) => String(asked.push(status));
    toProblem(
      { [Symbol.for("@http-4xx/error")]: "iis-451", id: "iis-451", status: 451 },
      { translator: { ...translator, title } },
    );
    expect(asked).toEqual(["iis-451"]);
  });

  test("without a translator it is titled by its meaning, not by its code", () => {
    const headers = { "X-MS-Location": "https://mail.example.com" };
    const redirect = createError("iis-451", { headers });
    expect(toProblem(redirect).problem).toEqual({ type: "about:blank", title: redirect.phrase, status: 451 });
    expect(toProblem(createError("iis-451", { headers, expose: false })).problem?.title).toBe(
      redirect.phrase,
    );
    expect(toProblem(new UnavailableForLegalReasons()).problem?.title).not.toBe(redirect.phrase);
    // A framework has written another status to it.
    expect(toProblem(Object.assign(new NotFound(), { status: 409 })).problem?.title).toBe("Conflict");
  });

  test("a member that is no JSON is left out", () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    const error = new Conflict({ extensions: { cycle, big: 1n, fine: 1, none: undefined, call() {} } });
    expect(toProblem(error).problem).toEqual({
      type: "about:blank",
      title: "Conflict",
      status: 409,
      fine: 1,
    });
  });
});

describe("what another server has answered", () => {
  const received = { response: { status: 404 }, status: 404 };
  const answered = { Date: "Sat, 28 Nov 2026 20:00:00 GMT", Allow: "X" };
  test.each([
    ["ours", Object.assign(new NotFound("secret"), { received: true })],
    ["axios, got, superagent, Octokit", Object.assign(new Error("secret"), received)],
    [
      "ky",
      Object.assign(new Error("secret"), {
        name: "HTTPError",
        response: new Response("secret", { status: 404 }),
      }),
    ],
    ["got", Object.assign(new Error("secret"), { response: { statusCode: 404 } })],
    [
      "undici",
      Object.assign(new Error("secret"), {
        code: "UND_ERR_RESPONSE",
        statusCode: 404,
        headers: { allow: "X" },
      }),
    ],
    [
      "Wreck",
      Object.assign(new Error("secret"), {
        isBoom: true,
        output: { statusCode: 404 },
        data: { isResponseError: true },
      }),
    ],
    // Whatever is read from another server has its date, and nothing that is made here.
    ["OpenAI, Slack", Object.assign(new Error("secret"), { status: 404, headers: new Headers(answered) })],
    ["SendGrid", Object.assign(new Error("secret"), { code: 404, response: { headers: answered } })],
    ["a response of axios", { status: 404, data: "secret", headers: answered, config: {} }],
    [
      "fetch",
      Object.defineProperty(new Response("secret", { status: 404 }), "url", {
        value: "https://example.com/",
      }),
    ],
  ])("%s: its status is not ours to repeat", (_, error) => {
    const answer = toProblem(error, reader);
    expect(answer).toMatchObject({ status: 502, problem: { status: 502, title: "Serverfout" } });
    expect(answer.body).not.toContain("secret");
    expect(answer.headers).not.toHaveProperty("allow");
    expect(toProblem(error, { ...reader, upstream: 500 }).status).toBe(500);
  });

  test("a response of Nest or Elysia is none of them", () => {
    const nest = Object.assign(new Error("n"), {
      status: 404,
      response: { statusCode: 404, message: "No cat" },
      getStatus: () => 404,
    });
    expect(toProblem(nest).problem).toMatchObject({ status: 404, detail: "No cat" });
    expect(toProblem({ code: 409, response: { status: 409 } }).status).toBe(409);
  });

  test("a response that is no exception's of Nest is not told", () => {
    const error = Object.assign(new Error("Declined"), { status: 402, response: { message: "secret" } });
    expect(toProblem(error).problem).toMatchObject({ status: 402, detail: "Declined" });
  });

  test("a code beside a response is the status of what Elysia throws, not of an error", () => {
    expect(toProblem({ code: 409, response: "taken" }).status).toBe(409);
    expect(toProblem(Object.assign(new Error("e"), { code: 409, response: "taken" })).status).toBe(500);
  });
});

describe("what is not to be told", () => {
  test("an error of the operating system, whoever has put a status to it", () => {
    const missing = Object.assign(new Error("ENOENT: no such file, stat '/srv/secret'"), { syscall: "stat" });
    const answer = toProblem(Object.assign(missing, { status: 404, expose: true }), reader);
    expect(answer).toMatchObject({ status: 404, problem: { title: "Niet gevonden" } });
    expect(answer.body).not.toContain("secret");
    expect(toProblem(createError(404, missing)).body).not.toContain("secret");
  });

  test("an error that an exception of Nest was made of", () => {
    const response = Object.assign(new Error("secret"), { query: "SELECT secret" });
    const nest = Object.assign(new Error("secret"), { status: 400, response, getStatus: () => 400 });
    expect(toProblem(nest)).toMatchObject({ status: 400 });
    expect(toProblem(nest).body).not.toContain("secret");
  });
});

test("a message without a letter of English is one", () => {
  const error = Object.assign(new Error("Заказ не найден"), { status: 404 });
  expect(toProblem(error).problem).toMatchObject({ title: "Not Found", detail: "Заказ не найден" });
});

describe("what validation has found", () => {
  test("in the first mistake of Yup, which is the error itself", () => {
    const yup = { name: "ValidationError", inner: [], errors: ["a is required"], message: "a is required" };
    expect(toProblem(Object.assign(new Error(yup.message), yup, { path: "a" })).problem).toMatchObject({
      status: 400,
      errors: [{ detail: "a is required", pointer: "/a" }],
    });
    expect(toProblem(Object.assign(new Error(yup.message), yup)).problem).toMatchObject({
      status: 400,
      errors: [{ detail: "a is required" }],
    });
    for (const inner of [[], ""]) {
      expect(toProblem(Object.assign(new Error("secret"), { inner })).status).toBe(500);
    }
  });

  test("in the errors that one of ours was given, as http-errors' keep them", () => {
    const errors = [{ path: ["a"], message: "is no number" }];
    const found = [{ detail: "is no number", pointer: "/a" }];
    expect(toProblem(createError(422, "m", { errors })).problem?.errors).toEqual(found);
    expect(toProblem(Object.assign(new BadRequest("m"), { errors })).problem?.errors).toEqual(found);
    // A cause is for the log.
    expect(toProblem(new BadRequest("m", { cause: { issues: errors } })).problem).not.toHaveProperty(
      "errors",
    );
    expect(toProblem(createError(422, "m", { errors, expose: false })).problem).not.toHaveProperty("errors");
  });

  test("rather than what Nest was given", () => {
    const issues = [{ path: ["a"], message: "Required", code: "invalid_type" }];
    const response = { statusCode: 400, message: "Validation failed", errors: issues };
    const error = Object.assign(new Error(response.message), { response, status: 400, getStatus: () => 400 });
    expect(toProblem(Object.assign(error, { errors: issues })).problem?.errors).toEqual([
      { detail: "Required", pointer: "/a" },
    ]);
  });

  test.each([
    ["express-validator, of none of several", [{ type: "alternative", msg: "Expected string" }]],
    [
      "class-validator",
      [{ property: undefined, children: [], constraints: { isString: "Expected string" } }],
    ],
  ])("in a list of %s", (_, list) => {
    expect(toProblem(list).problem).toMatchObject({ status: 400, errors: [{ detail: "Expected string" }] });
  });

  test("not in a list of messages, which another server may have sent", () => {
    const answer = toProblem([{ message: "secret" }]);
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain("secret");
  });

  test("by the part of the request that its library names, in the singular or the plural", () => {
    const part = (type: string) =>
      toProblem({ status: 422, type, errors: [{ path: "a", message: "m" }] }).problem?.errors?.[0]?.in;
    expect(["query", "querystring", "params", "param", "headers", "cookie", "body"].map(part)).toEqual([
      "query",
      "query",
      "path",
      "path",
      "header",
      "cookie",
      undefined,
    ]);
  });
});

test.each([
  'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".',
  "Failed to parse body as FormData.",
  "Can't decode form data from body because of incorrect MIME type/boundary",
  "FormData parse error missing final boundary",
  "Body can not be decoded as form data",
  "Cannot construct MultipartParser: multipart/form-data must provide a boundary",
])("a form that a runtime cannot read is the client's mistake: %s", (message) => {
  expect(toProblem(new TypeError(message)).status).toBe(400);
  expect(toProblem(new Error(message)).status).toBe(500);
});

test("a function that is called on a form and is not there is ours", () => {
  expect(toProblem(new TypeError("request.formData is not a function")).status).toBe(500);
});

test.each([
  new SyntaxError("The requested module './data.json' does not provide an export named 'x'"),
  new Error("unexpected end of file"), // of zlib
])("what reads as if it were a request and is none is ours: %s", (error) => {
  expect(toProblem(error).status).toBe(500);
});

test.each([
  ["formidable, routing-controllers", { httpCode: 413 }],
  ["React Router", { type: "DataWithResponseInit", data: "d", init: { status: 413 } }],
])("the status of %s", (_, error) => {
  expect(toProblem(error).status).toBe(413);
});

describe("what is no error", () => {
  test.each([
    undefined,
    null,
    "secret",
    404,
    true,
    1n,
    Symbol("secret"),
    {},
    [],
    () => "secret",
    Promise.resolve(),
  ])("%s is a server error", (thrown) => {
    const answer = toProblem(thrown, reader);
    expect(answer).toMatchObject({ status: 500, problem: { title: "Serverfout" } });
    expect(answer.body).not.toContain("secret");
  });

  test("an object with a status has that status", () => {
    expect(toProblem({ status: 409, message: "Ordered already" }).problem).toMatchObject({
      status: 409,
      detail: "Ordered already",
    });
    expect(toProblem({ statusCode: "422" }).status).toBe(422);
  });

  test.each([200, 302, 42, 999, Number.NaN, 404.5, "4e2", "0x1", Number.POSITIVE_INFINITY, {}])(
    "%s is no status",
    (status) => {
      expect(toProblem(Object.assign(new Error("secret"), { status, statusCode: status })).status).toBe(500);
    },
  );

  test("a Response has status and fields, and a redirect remains one", () => {
    const response = new Response("text", { status: 405, headers: { Allow: "GET", "X-Frame": "1" } });
    expect(toProblem(response)).toMatchObject({ status: 405, headers: { allow: "GET", "x-frame": "1" } });
    const redirect = new Response(null, { status: 303, headers: { Location: "/login" } });
    expect(toProblem(redirect)).toEqual({
      status: 303,
      headers: { location: "/login" },
      body: "",
      problem: null,
    });
  });
});

describe("server errors", () => {
  test("tell nothing of themselves, whatever they say of it", () => {
    const error = Object.assign(new Error("secret"), {
      status: 503,
      expose: true,
      headers: { "Retry-After": 9, "Content-Type": "text/plain" },
      issues: [{ message: "secret", path: ["secret"] }],
    });
    const { status, headers, body } = toProblem(error, reader);
    expect(status).toBe(503);
    expect(headers).toMatchObject({ "retry-after": "9", "content-type": "application/problem+json" });
    expect(JSON.parse(body)).toEqual({
      type: "about:blank",
      title: "Serverfout",
      status: 503,
      detail: "Er ging iets mis (503)",
    });
  });

  test("have the status of the answer that was begun where they have none, and are not told either", () => {
    expect(toProblem(new Error("secret"), { responseStatus: 403 })).toMatchObject({
      status: 403,
      body: expect.not.stringContaining("secret"),
    });
    expect(toProblem(new Error("secret"), { responseStatus: 200 }).status).toBe(500);
  });
});

test("of Boom it is the payload that is told, whatever has been written to it", () => {
  const boom = {
    message: "No user 7 in table users",
    isBoom: true,
    output: {
      statusCode: 404,
      headers: {},
      payload: { statusCode: 404, error: "Not Found", message: "No user 7" },
    },
  };
  expect(toProblem(boom).problem).toMatchObject({ status: 404, detail: "No user 7" });
});

test.each(["Malformed packet", "Unexpected end of message", "Malformed user record"])(
  "%s is what no parser of forms says: it stays a bug",
  (message) => {
    const answer = toProblem(new Error(message));
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain(message);
  },
);

test("a key of a path may begin with a slash, or hold what a pointer escapes", () => {
  const pointer = (path: unknown) =>
    toProblem({ issues: [{ path, message: "no" }] }).problem?.errors?.[0]?.pointer;
  expect(pointer(["/a", "b~c"])).toBe("/~1a/b~0c");
  expect(pointer("/a~1b")).toBe("/a~1b");
  expect(pointer("a.b[1]")).toBe("/a/b/1");
  expect(pointer([])).toBeUndefined();
});

describe("fields that a status must have", () => {
  test("are what can be sent of several, or what ./fields gives", () => {
    const challenge = (given: ProblemOptions["challenge"]) =>
      toProblem({ status: 401 }, { challenge: given }).headers["www-authenticate"];
    expect(challenge(["Negotiate", 'Basic realm="€"'])).toBe("Negotiate");
    expect(challenge(wwwAuthenticate({ scheme: "Basic", realm: "a" }))).toBe('Basic realm="a"');
  });

  test("come from the error, the answer that was begun, the router, the option", () => {
    const unauthorized = { status: 401 };
    const challenge = (options: object) => toProblem(unauthorized, options).headers["www-authenticate"];
    expect(challenge({ challenge: "Bearer" })).toBe("Bearer");
    expect(challenge({ challenge: ["Bearer", 'Basic realm="a"'] })).toBe('Bearer, Basic realm="a"');
    expect(challenge({ challenge: "Bearer", responseHeaders: { "WWW-Authenticate": "Basic" } })).toBe(
      "Basic",
    );
    const error = new Unauthorized({ headers: { "WWW-Authenticate": "Negotiate" } });
    const answer = toProblem(error, { responseHeaders: { "WWW-Authenticate": "Basic" } });
    expect(answer.headers["www-authenticate"]).toBe("Negotiate");
    const allow = (options: object) => toProblem({ status: 405 }, options).headers.allow;
    expect(allow({ allow: ["GET", "HEAD"] })).toBe("GET, HEAD");
    expect(allow({ allow: "GET", responseHeaders: new Headers({ allow: "PUT" }) })).toBe("PUT");
  });

  test("are there where they are empty: a resource may allow no method", () => {
    const error = new MethodNotAllowed({ headers: { Allow: "" } });
    expect(toProblem(error, { allow: "GET" }).headers.allow).toBe("");
  });

  test("are missed once", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    for (let count = 0; count < 3; count++)
      expect(toProblem({ status: 405 }).headers).not.toHaveProperty("allow");
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.lastCall?.[0]).toContain("405 sent without allow");
  });

  test("are missed with the option that gives them", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    vi.resetModules();
    const fresh = await import("./to-problem.ts");
    fresh.toProblem({ status: 401 }, { challenge: "a\nb" });
    expect(warn.mock.lastCall?.[0]).toContain("or option challenge");
  });

  test.each([
    [401, { challenge: 'Basic realm="€"' }],
    [401, { challenge: "a\nb" }],
    [401, { challenge: ["a\r\nb: c"] }],
    [401, { challenge: { realm: "shop" } }],
    [401, { challenge: { "WWW-Authenticate": "a\nb" } }],
    [401, { challenge: 7n }],
    [405, { allow: "GET\nX: y" }],
    [405, { allow: [{}] }],
    [405, { allow: new Set(["GET"]) }],
  ])("are left out of a %d where the option cannot be sent: %o", (status, options) => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const answer = toProblem({ status }, options as object);
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.headers)).not.toContain(status === 401 ? "www-authenticate" : "allow");
  });
});

describe("header fields", () => {
  test("that cannot be sent are left out", () => {
    const headers = {
      "X-Split": "a\r\nb: c",
      "X-Wide": "ž",
      "X-None": undefined,
      "X-Object": {},
      "X Name": "1",
      "X-Number": 1,
      "X-List": ["a", "b\n"],
      "Content-Length": "9",
      "Transfer-Encoding": "chunked",
      Connection: "close",
    };
    const error = { status: 400, headers, message: "m" };
    const { "x-number": one, "x-list": list, ...others } = toProblem(error).headers;
    expect([one, list]).toEqual(["1", "a"]);
    expect(Object.keys(others).sort()).toEqual(["content-type", "vary"]);
  });

  test("of the answer that was begun stay where they are not about its content", () => {
    const responseHeaders = {
      "Access-Control-Allow-Origin": "*",
      "Set-Cookie": ["a=1", "b=2"],
      "X-RateLimit-Limit": 9,
      "Content-Security-Policy": "default-src 'self'",
      Vary: "Origin, accept",
      ETag: '"1"',
      "Cache-Control": "public, max-age=9",
      "Content-Encoding": "gzip",
      "Content-Length": 9,
      "Content-Type": "text/csv",
      "Content-Language": "fr",
      Location: "/",
      "CDN-Cache-Control": "max-age=9",
      "Surrogate-Control": "max-age=9",
      "Surrogate-Key": "articles",
      "Cache-Tag": "articles",
      "Signature-Input": 'sig=("content-digest")',
      "X-Accel-Redirect": "/files/9",
      "X-Sendfile": "/files/9",
      "X-Accel-Buffering": "no",
    };
    const error = new NotFound({ headers: { "Set-Cookie": ["c=3"], Vary: "Cookie" } });
    expect(toProblem(error, { responseHeaders, acceptLanguage: "nl", translator }).headers).toEqual({
      "access-control-allow-origin": "*",
      "set-cookie": ["a=1", "b=2", "c=3"],
      "x-ratelimit-limit": "9",
      "content-security-policy": "default-src 'self'",
      vary: "Origin, Accept, Cookie, Accept-Language",
      "x-accel-buffering": "no",
      "content-type": "application/problem+json",
      "content-language": "nl",
    });
  });

  test("may have any name", () => {
    const headers = [
      ["constructor", "a"],
      ["__proto__", "a"],
      ["toString", "a"],
      ["tostring", "b"],
    ];
    expect(toProblem({ status: 404, headers }).headers).toMatchObject({ constructor: "a", tostring: "a, b" });
  });

  test("of Boom are its own, whatever @koa/cors has put beside them", () => {
    const boom = { output: { statusCode: 401, headers: { "WWW-Authenticate": "Basic" } } };
    expect(toProblem({ ...boom, headers: { vary: "Origin" } }).headers["www-authenticate"]).toBe("Basic");
  });

  test("what should not be stored is not stored as an error either", () => {
    const cached = (value: string) =>
      toProblem({ status: 404 }, { responseHeaders: { "Cache-Control": value } }).headers["cache-control"];
    expect(cached("private, max-age=9")).toBe("private");
    expect(cached("no-cache, no-store")).toBe("no-store");
    expect(cached("Private, No-Store")).toBe("No-Store");
    const toCdn = { responseHeaders: { "CDN-Cache-Control": "no-store", "Surrogate-Control": "private" } };
    expect(toProblem({ status: 404 }, toCdn).headers).toMatchObject({
      "cdn-cache-control": "no-store",
      "surrogate-control": "private",
    });
    expect(cached("max-age=9")).toBeUndefined();
  });

  test("from HTTP/2 on there are none of the connection", () => {
    const error = new UpgradeRequired({ headers: { Upgrade: "websocket", "HTTP2-Settings": "AA" } });
    for (const httpVersion of [undefined, "1.0", "1.1"]) {
      expect(toProblem(error, { httpVersion }).headers).toMatchObject({
        upgrade: "websocket",
        connection: "Upgrade",
      });
    }
    for (const httpVersion of ["2", "2.0", "3"]) {
      const { headers } = toProblem(error, { httpVersion, responseHeaders: { "Keep-Alive": "timeout=5" } });
      expect(Object.keys(headers).sort()).toEqual(["content-language", "content-type", "vary"]);
    }
  });
});

describe("options", () => {
  test("typeBase gives the type where the error has none", () => {
    const typeBase = "https://example.com/problems/";
    expect(toProblem(new NotFound(), { typeBase }).problem?.type).toBe("https://example.com/problems/404");
    expect(toProblem(new NotFound({ type: "urn:x" }), { typeBase }).problem?.type).toBe("urn:x");
    expect(toProblem(null, { typeBase }).problem?.type).toBe("about:blank");
  });

  test("without a translator titles are the phrases", () => {
    expect(toProblem({ status: 413 })).toMatchObject({
      headers: { "content-language": "en" },
      problem: { title: "Payload Too Large", status: 413 },
    });
    expect(toProblem(null, null).problem).toEqual({
      type: "about:blank",
      title: "Server Error",
      status: 500,
    });
  });

  test("without a translator a code that is not official is titled as 400, which clients take it for", () => {
    expect(toProblem({ status: 499 }).problem?.title).toBe("Bad Request");
    expect(toProblem(createError("iis-440")).problem?.title).toBe("Login Time-out");
  });

  test("a translator that fails is done without", () => {
    const failing = {
      ...translator,
      negotiate: () => {
        throw new Error("no");
      },
    };
    expect(toProblem(new NotFound(), { translator: failing }).problem).toMatchObject({
      title: "Not Found",
      status: 404,
    });
  });

  test("HEAD has no body", () => {
    expect(toProblem(new NotFound(), { method: "HEAD" })).toMatchObject({
      body: "",
      problem: { status: 404 },
    });
  });

  test("onError is told, and may fail", async () => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    const error = new Error("e");
    const onError = vi.fn(() => Promise.reject(new Error("later")));
    const answer = toProblem(error, { onError });
    expect(onError).toHaveBeenCalledExactlyOnceWith(error, answer);
    await expect.poll(() => report).toHaveBeenCalledOnce();
    toProblem(error, {
      onError: () => {
        throw new Error("now");
      },
    });
    expect(report).toHaveBeenCalledTimes(2);
  });
});

describe("hostile", () => {
  const trap = () => {
    throw new Error("trap");
  };

  test.each([Symbol("secret"), 302n, "3o2", { toString: trap }])(
    "a response of a status that is none",
    (status) => {
      expect(toProblem({ arrayBuffer: trap, status }).status).toBe(500);
    },
  );

  test("a list that slices itself", () => {
    expect(toProblem(Object.assign([{ message: "secret" }], { slice: () => 5 })).status).toBe(500);
  });

  test("proxies and getters that throw", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(toProblem(proxy).status).toBe(500);
    expect(
      toProblem(new Proxy({}, { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap })).status,
    ).toBe(500);
    const status = { get: trap };
    expect(
      toProblem(
        Object.defineProperties(
          { statusCode: 409 },
          { status, message: status, headers: status, errors: status },
        ),
      ).status,
    ).toBe(409);
    const ours = new NotFound({
      detail: trap,
      extensions: Object.defineProperty({ fine: 1 }, "bad", { get: trap, enumerable: true }),
    });
    expect(toProblem(ours, reader).problem).toMatchObject({ status: 404, detail: "Er is hier niets" });
    expect(
      toProblem({
        status: 409,
        name: { toString: trap },
        message: "m",
        issues: [{ message: "i", path: [{ toString: trap }] }],
      }).status,
    ).toBe(409);
    const brandAlone = Object.defineProperties(
      { [Symbol.for("@http-4xx/error")]: "409" },
      { status, id: status, expose: status },
    );
    expect(toProblem(brandAlone).status).toBe(400);
  });

  test("a list of values that cannot be looked at, and a status that is no text", () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(toProblem({ status: 409, headers: { "X-A": proxy, "X-B": "1" } }).headers).toMatchObject({
      "x-b": "1",
    });
    for (const status of [{ toString: trap }, Object.create(null), Symbol("s")]) {
      expect(toProblem({ status, statusCode: 409 }).status).toBe(409);
      expect(toProblem({ code: status, response: "text", digest: status }).status).toBe(500);
      expect(toProblem(Object.assign(new Response(null), { code: status })).status).toBe(500);
    }
  });

  test("an issue that cannot be read, among others", () => {
    const issues = [
      { path: [{ toString: trap }], message: "secret" },
      { property: "a", constraints: { odd: { toString: trap } } },
      { path: ["b"], message: "must be above 0" },
    ];
    expect(toProblem({ issues })).toMatchObject({
      status: 400,
      problem: { errors: [{ pointer: "/b", detail: "must be above 0" }] },
    });
  });

  test("extensions by the name of what validation has found, which are something else", () => {
    for (const errors of ["secret", 7, { a: 1 }, [null, "b", { detail: "d" }]]) {
      const { body, headers } = toProblem(new Conflict({ extensions: { errors } }), {
        ...reader,
        accept: "text/html",
      });
      expect(body).toMatch(/^<!doctype html>.*<\/main>$/);
      expect(headers).not.toHaveProperty("content-language");
    }
  });

  test("lists and fields without an end, and what is inside itself", () => {
    const endless = {
      *[Symbol.iterator]() {
        for (let index = 0; ; index++) yield [`x-${index}`, "1"];
      },
    };
    expect(Object.keys(toProblem({ status: 409, headers: endless }).headers).length).toBeLessThan(110);
    const issue: { property: string; children: unknown[] } = { property: "a", children: [] };
    issue.children = Array(100).fill(issue);
    expect(toProblem({ status: 422, validationErrors: [issue] }).status).toBe(422);
    const many = Array.from({ length: 100_000 }, (_, index) => ({ path: [index], message: "no" }));
    expect(toProblem({ issues: many }).problem?.errors).toHaveLength(100);
    const cause: { unhandled: boolean; cause?: unknown } = { unhandled: true };
    cause.cause = cause;
    expect(toProblem(cause).status).toBe(500);
  });

  test("a message of 200,000 characters is told in linear time", () => {
    const message = "<\"&'>\\ ".repeat(28_571);
    const accept = "text/html,".repeat(20_000);
    expect(toProblem(new Conflict(message), { accept }).body.length).toBeGreaterThan(message.length);
    expect(toProblem(Object.assign(new Error(`x${" ".repeat(200_000)}x`), { status: 409 })).status).toBe(409);
    expect(
      toProblem(new MethodNotAllowed({ headers: { Allow: "A,".repeat(100_000) } }), {
        responseHeaders: { Vary: "a,".repeat(100_000) },
      }).status,
    ).toBe(405);
  });
});
