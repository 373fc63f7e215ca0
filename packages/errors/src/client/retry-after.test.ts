import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { retryAfter as written } from "../fields.ts";
import { retryAfter } from "./retry-after.ts";

const now = Date.UTC(2026, 10, 28, 10, 0, 0);
const wait = (value: string) => retryAfter({ headers: new Headers({ "Retry-After": value }) }, now);

describe("Retry-After", () => {
  test.each([
    ["0", 0],
    ["120", 120_000],
    [" 120 ", 120_000],
    ["9".repeat(400), Number.MAX_SAFE_INTEGER],
    ["Sat, 28 Nov 2026 10:02:00 GMT", 120_000],
    ["Saturday, 28-Nov-26 10:02:00 GMT", 120_000],
    ["Sat Nov 28 10:02:00 2026", 120_000],
    ["Tue Dec  1 10:00:00 2026", 259_200_000],
    // It has passed.
    ["Sat, 28 Nov 2026 09:59:59 GMT", 0],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 0],
    // Fifty years from now.
    ["Saturday, 28-Nov-76 10:00:00 GMT", Date.UTC(2076, 10, 28, 10) - now],
  ])("%j", (value, milliseconds) => {
    expect(wait(value)).toBe(milliseconds);
  });

  test.each([
    "",
    "-1",
    "1.5",
    "1e3",
    "0x10",
    "120s",
    "120, 120",
    "soon",
    "2026-11-28",
    "2026-11-28T10:02:00Z",
    "Sat, 28 Nov 2026 10:02:00",
    "Sat, 28 Nov 2026 10:02:00 +0100",
    "Tue, 31 Nov 2026 10:02:00 GMT",
    "Sat, 28 Foo 2026 10:02:00 GMT",
    "Sat, 28 Nov 2026 25:02:00 GMT",
    "Sat, 28 nov 2026 10:02:00 GMT",
  ])("%j is not understood", (value) => {
    expect(wait(value)).toBeUndefined();
  });

  test("is not there", () => {
    expect(retryAfter(new Response())).toBeUndefined();
  });

  test("is from now on unless the response came before", () => {
    const headers = new Headers(written(new Date(Date.now() + 60_000)));
    expect(retryAfter({ headers })).toBeGreaterThan(50_000);
    expect(retryAfter({ headers }, new Date(Date.now() + 120_000))).toBe(0);
  });

  test("is read as it is written", () => {
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(wait(written(seconds)["Retry-After"])).toBe(seconds * 1000);
      }),
    );
    const dates = fc.date({ min: new Date(now), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const whole = Math.floor(date.getTime() / 1000) * 1000;
        expect(wait(written(date)["Retry-After"])).toBe(Math.max(0, whole - now));
      }),
    );
  });
});
