import { expect, test } from "vitest";
import { lookup, lookupById, lookupSubstatus, statuses } from "./index.ts";

test("gives a detail of a status", () => {
  expect(lookupSubstatus("404.13")).toMatchObject({
    code: "404.13",
    status: "404",
    vendor: "iis",
    phrase: "Content length too large",
  });
});

test("403.10 is not 403.1", () => {
  expect(lookupSubstatus("403.1").phrase).toBe("Execute access forbidden");
  expect(lookupSubstatus("403.10").phrase).not.toBe(lookupSubstatus("403.1").phrase);
});

test("every status knows its own", () => {
  for (const { id, substatuses } of statuses) {
    for (const code of substatuses) {
      expect(lookupSubstatus(code)).toMatchObject({ code, status: id });
      expect(lookupSubstatus(code)).toBe(lookupSubstatus(code));
    }
  }
  expect(lookup(404).substatuses).toContain("404.13");
});

test("every one leads back to its status", () => {
  const codes = statuses.flatMap(({ substatuses }) => substatuses);
  for (const code of codes) expect(lookupById(lookupSubstatus(code).status)?.substatuses).toContain(code);
  expect(codes.length).toBeGreaterThan(80);
});

test.each(["404", "404.", "404.99", "404.130", "4.13", "404.13 ", "0404.13", "500.19", "__proto__", ""])(
  "%j is none",
  (code) => {
    expect(lookupSubstatus(code)).toBeUndefined();
  },
);

test("a number is none: 403.10 would be 403.1", () => {
  const code = 403.1 as unknown as string; // what JavaScript may pass
  expect(lookupSubstatus(code)).toBeUndefined();
});
