import { describe, expect, test } from "vitest";
import { isClientError, isHttp4xx, isKnownHttp4xx, statuses } from "./index.ts";

const byCode = statuses.toSorted((a, b) => a.code - b.code);
const officialCodes = new Set(byCode.filter(({ official }) => official).map(({ code }) => code));
const knownCodes = new Set<number>(byCode.map(({ code }) => code));

describe("over all integers from 0 to 1000", () => {
  const integers = Array.from({ length: 1001 }, (_, code) => code);

  test("isHttp4xx accepts the official codes", () => {
    expect(integers.filter((code) => isHttp4xx(code))).toEqual([...officialCodes]);
    expect(officialCodes.size).toBeGreaterThanOrEqual(29);
  });

  test("isKnownHttp4xx accepts those of vendors too", () => {
    expect(integers.filter((code) => isKnownHttp4xx(code))).toEqual([...knownCodes]);
    expect(
      [440, 444, 449, 494, 495, 496, 497, 499].every((code) => isKnownHttp4xx(code) && !isHttp4xx(code)),
    ).toBe(true);
  });

  test("isClientError accepts 400 to 499", () => {
    expect(integers.filter((code) => isClientError(code))).toEqual(integers.slice(400, 500));
  });
});

test.each([
  404.5,
  399.9999999,
  499.5,
  -404,
  404 + 2 ** 32,
  1e9,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "404",
  404n,
  true,
  null,
  undefined,
  [404],
  new Number(404),
  new Date(404),
  { valueOf: () => 404 },
])("%s is no code", (value) => {
  expect([isHttp4xx(value), isKnownHttp4xx(value), isClientError(value)]).toEqual([false, false, false]);
});
