import { describe, expect, test } from "vitest";
import * as constants from "./generated/constants.ts";
import { Http4xx } from "./index.ts";

/** The official names of the document, in its order. The enum may have more. */
const statuses: readonly { code: number; name: string; aliases?: readonly string[] }[] = [
  { code: 400, name: "BadRequest" },
  { code: 401, name: "Unauthorized" },
  { code: 402, name: "PaymentRequired" },
  { code: 403, name: "Forbidden" },
  { code: 404, name: "NotFound" },
  { code: 405, name: "MethodNotAllowed", aliases: ["NotAllowed"] },
  { code: 406, name: "NotAcceptable" },
  { code: 407, name: "ProxyAuthenticationRequired", aliases: ["ProxyAuthRequired"] },
  { code: 408, name: "RequestTimeout" },
  { code: 409, name: "Conflict" },
  { code: 410, name: "Gone" },
  { code: 411, name: "LengthRequired" },
  { code: 412, name: "PreconditionFailed" },
  {
    code: 413,
    name: "PayloadTooLarge",
    aliases: ["ContentTooLarge", "RequestEntityTooLarge", "RequestTooLong"],
  },
  { code: 414, name: "UriTooLong", aliases: ["RequestUriTooLarge", "RequestUriTooLong"] },
  { code: 415, name: "UnsupportedMediaType" },
  { code: 416, name: "RangeNotSatisfiable", aliases: ["RequestedRangeNotSatisfiable"] },
  { code: 417, name: "ExpectationFailed" },
  { code: 418, name: "ImATeapot", aliases: ["IAmATeapot", "Teapot"] },
  { code: 421, name: "MisdirectedRequest" },
  { code: 422, name: "UnprocessableContent", aliases: ["UnprocessableEntity"] },
  { code: 423, name: "Locked" },
  { code: 424, name: "FailedDependency" },
  { code: 425, name: "TooEarly", aliases: ["UnorderedCollection"] },
  { code: 426, name: "UpgradeRequired" },
  { code: 428, name: "PreconditionRequired" },
  { code: 429, name: "TooManyRequests" },
  { code: 431, name: "RequestHeaderFieldsTooLarge" },
  { code: 451, name: "UnavailableForLegalReasons" },
];

const members = Object.entries(Http4xx).filter(([name]) => Number.isNaN(Number(name)));

describe.each(statuses)("$code $name", ({ code, name, aliases = [] }) => {
  test("is a member and a constant", () => {
    expect(Http4xx).toHaveProperty(name, code);
    expect(constants).toHaveProperty(name, code);
  });

  test.each(aliases)("and so is its other name, %s", (alias) => {
    expect(Http4xx).toHaveProperty(alias, code);
    expect(constants).toHaveProperty(alias, code);
  });

  test("is what the enum calls the code", () => {
    expect(Http4xx[code]).toBe(name);
  });
});

test("413 is PayloadTooLarge, although ContentTooLarge is 413 too", () => {
  expect(Http4xx.ContentTooLarge).toBe(413);
  expect(Http4xx[413]).toBe("PayloadTooLarge");
});

test("the enum has the 29 codes of the document, and none that is no client error", () => {
  const codes = new Set(members.map(([, code]) => Number(code)));
  expect(statuses).toHaveLength(29);
  expect([...codes]).toEqual(expect.arrayContaining(statuses.map(({ code }) => code)));
  expect([...codes].filter((code) => !(code >= 400 && code <= 499))).toEqual([]);
});

test("the members of the document stand in the order of their codes", () => {
  const listed = new Set(statuses.map(({ code }) => code));
  const codes = members.map(([, code]) => Number(code)).filter((code) => listed.has(code));
  expect(codes).toEqual(codes.toSorted((a, b) => a - b));
});

test("the constants are the members of the enum", () => {
  expect({ ...constants }).toEqual(Object.fromEntries(members));
});

test("a code that is not official has no name", () => {
  expect([Http4xx[399], Http4xx[444], Http4xx[499], Http4xx[500]]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
