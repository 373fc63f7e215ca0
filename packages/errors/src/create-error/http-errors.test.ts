/**
 * What http-errors promises in its own tests, as far as a 4xx is concerned: the same calls, made to it and to us. Where
 * we answer otherwise, the row says what each answers, and the README why.
 */
import theirs from "http-errors";
import { describe, expect, test } from "vitest";
import { createError as ours } from "../index.ts";

type Create = (...given: unknown[]) => Error;
interface Answer {
  readonly [property: string]: unknown;
}

const both: readonly [call: string, make: (create: Create) => unknown, answer: Answer][] = [
  ["(404)", (create) => create(404), { message: "Not Found", status: 404, statusCode: 404, expose: true }],
  ["(499)", (create) => create(499), { message: "Bad Request", status: 499, statusCode: 499, expose: true }],
  [
    "(404, message)",
    (create) => create(404, "missing"),
    { message: "missing", status: 404, statusCode: 404 },
  ],
  [
    "(404, properties)",
    (create) => create(404, { id: 1 }),
    { message: "Not Found", status: 404, statusCode: 404, id: 1 },
  ],
  [
    "(404, properties with a status)",
    (create) => create(404, { id: 1, status: 500 }),
    { message: "Not Found", status: 404, statusCode: 404, id: 1 },
  ],
  [
    "(404, properties with a statusCode)",
    (create) => create(404, { id: 1, statusCode: 500 }),
    { message: "Not Found", status: 404, statusCode: 404, id: 1 },
  ],
  [
    "(404, message, properties)",
    (create) => create(404, "LOL", { id: 1 }),
    { message: "LOL", status: 404, statusCode: 404, id: 1 },
  ],
  ["(404, message, { expose })", (create) => create(404, "LOL", { expose: false }), { expose: false }],
  [
    "(404, { headers, code, type })",
    (create) => create(404, { headers: { "X-Id": "7" }, code: "EGONE", type: "entity.gone" }),
    { headers: { "X-Id": "7" }, code: "EGONE", type: "entity.gone" },
  ],
  ["(404, { message })", (create) => create(404, { message: "LOL" }), { message: "LOL" }],
  ["(404, null)", (create) => create(404, null as never), { message: "Not Found", status: 404 }],
  [
    "(error with a status)",
    (create) => create(Object.assign(new Error("LOL"), { status: 404 })),
    { name: "Error", message: "LOL", status: 404, statusCode: 404, expose: true },
  ],
  [
    "(error with a statusCode)",
    (create) => create(Object.assign(new Error("LOL"), { statusCode: 404 })),
    { status: 404, statusCode: 404, expose: true },
  ],
  [
    "(error, properties)",
    (create) => create(Object.assign(new Error("LOL"), { status: 404 }), { id: 1 }),
    { name: "Error", message: "LOL", status: 404, statusCode: 404, id: 1, expose: true },
  ],
  [
    "(404, error, properties)",
    (create) => create(404, new Error("LOL"), { id: 1 }),
    { name: "Error", message: "LOL", status: 404, statusCode: 404, id: 1, expose: true },
  ],
  [
    "(404, error with another status): the error's own",
    (create) => create(404, Object.assign(new Error("LOL"), { status: 409 })),
    { status: 409, statusCode: 409 },
  ],
  [
    "(404, error, { expose })",
    (create) => create(404, new Error("LOL"), { expose: false }),
    { status: 404, expose: false, message: "LOL" },
  ],
  // What is no status of an error.
  ["()", (create) => create(), { message: "Internal Server Error", status: 500, expose: false }],
  ["(null)", (create) => create(null), { message: "Internal Server Error", status: 500, expose: false }],
  ["(properties)", (create) => create({ id: 1 }), { message: "Internal Server Error", status: 500, id: 1 }],
  ["(message)", (create) => create("LOL"), { message: "LOL", status: 500, statusCode: 500 }],
  ["(message, properties)", (create) => create("LOL", { id: 1 }), { message: "LOL", status: 500, id: 1 }],
  ["(599)", (create) => create(599), { message: "Internal Server Error", status: 599, statusCode: 599 }],
  ["(error)", (create) => create(new Error("LOL")), { status: 500, statusCode: 500, expose: false }],
  [
    "(error with no status that is one)",
    (create) => create(Object.assign(new Error("Connection refused"), { status: -1 })),
    { message: "Connection refused", status: 500, statusCode: 500, expose: false },
  ],
];

const otherwise: readonly [string, (create: Create) => unknown, theirs: Answer | RegExp, ours: Answer][] = [
  ["(404)", (create) => create(404), { name: "NotFoundError" }, { name: "NotFound" }],
  ["(499)", (create) => create(499), { name: "BadRequestError" }, { name: "Http4xxError" }],
  ["(500)", (create) => create(500), { name: "InternalServerError" }, { name: "Error" }],
  [
    "(503)",
    (create) => create(503),
    { message: "Service Unavailable" },
    { message: "Internal Server Error" },
  ],
  ["(300)", (create) => create(300), { status: 300 }, { status: 500 }],
  ["(NaN)", (create) => create(Number.NaN), { status: Number.NaN }, { status: 500, expose: false }],
  ["(404.5)", (create) => create(404.5), { status: 404.5 }, { status: 500 }],
  ["(id)", (create) => create("404"), { status: 500, message: "404" }, { status: 404 }],
  [
    "(message, 404)",
    (create) => create("LOL", 404),
    /unsupported type number/,
    { message: "LOL", status: 404 },
  ],
  ["(404, undefined)", (create) => create(404, undefined), /unsupported type undefined/, { status: 404 }],
  ["(404, true)", (create) => create(404, true), /unsupported type boolean/, { status: 404 }],
  [
    "(404, { headers that cannot be sent })",
    (create) => create(404, { headers: { "X-A": "a\r\nb", "X-B": "b" } }),
    { headers: { "X-A": "a\r\nb", "X-B": "b" } },
    { headers: { "X-B": "b" } },
  ],
  ["(404, '')", (create) => create(404, ""), { message: "" }, { message: "Not Found" }],
];

describe("as http-errors does", () => {
  test.each(both)("createError%s", (_, make, answer) => {
    expect(make(theirs as Create)).toMatchObject(answer);
    expect(make(ours as Create)).toMatchObject(answer);
  });

  test("an error that is given is the one that is answered", () => {
    for (const create of [theirs, ours] as Create[]) {
      const given = new Error("LOL");
      const answered = create(404, given, { expose: false });
      expect(answered).toBe(given);
      expect(Object.getPrototypeOf(answered)).toBe(Error.prototype);
    }
  });

  test.each([
    ["undefined", undefined, false],
    ["null", null, false],
    ["a number", 42, false],
    ["a string", "foobar", false],
    ["an object", {}, false],
    ["an error", new Error("x"), false],
    ["their 404", theirs(404), true],
    ["our 404", ours(404), true],
    ["an error that has been given a status by them", theirs(404, new Error("x")), true],
    ["an error that has been given a status by us", ours(404, new Error("x")), true],
    ["our 500", ours(500), true],
    ["one with two statuses", Object.assign(ours(500), { statusCode: 501 }), false],
  ])("isHttpError of %s", (_, value, is) => {
    expect(theirs.isHttpError(value)).toBe(is);
    expect(ours.isHttpError(value)).toBe(is);
  });

  test("the classes are found by name and by code, and what is made is an instance of them", () => {
    for (const create of [theirs, ours as unknown as typeof theirs]) {
      const errors = [create(404), new create.NotFound(), new create["404"](), create.NotFound()];
      for (const error of errors) {
        expect(error).toMatchObject({ message: "Not Found", status: 404, statusCode: 404, expose: true });
        expect(error).toBeInstanceOf(Error);
        expect(error).toBeInstanceOf(create.HttpError);
        expect(error).toBeInstanceOf(create.NotFound);
        expect(Object.prototype.toString.call(error)).toBe("[object Error]");
        expect(error.stack).toContain("http-errors.test");
      }
    }
  });

  test("each of its names of a 4xx is one of ours, but for one", () => {
    const made = Object.entries(theirs as unknown as Record<string, () => { status: number }>);
    const names = made
      .filter(([name, create]) => /^[A-Z]/.test(name) && name !== "HttpError" && create().status < 500)
      .map(([name]) => name);
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name) => !(name in ours))).toEqual(["URITooLong"]);
  });

  test("the stack begins where createError was called", () => {
    const first = (error: Error) => error.stack?.split("\n")[1] ?? "";
    expect(first(theirs(404))).toContain("http-errors.test");
    expect(first(ours(404))).toContain("http-errors.test");
    expect(first(ours(405 as number))).toContain("http-errors.test");
    expect(first(ours(500))).toContain("http-errors.test");
    expect(first(ours.NotFound())).toContain("http-errors.test");
  });
});

describe("otherwise than http-errors", () => {
  test.each(otherwise)("createError%s", (_, make, theirAnswer, ourAnswer) => {
    if (theirAnswer instanceof RegExp) expect(() => make(theirs as Create)).toThrow(theirAnswer);
    else expect(make(theirs as Create)).toMatchObject(theirAnswer);
    expect(make(ours as Create)).toMatchObject(ourAnswer);
  });
});
