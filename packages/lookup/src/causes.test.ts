import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { causes } from "./causes.ts";
import { lookupSubstatus, statuses } from "./index.ts";

const all = statuses.flatMap(({ id }) => causes(id));

describe("causes", () => {
  test("names the directive, and the line of the log that tells it", () => {
    const [nginx] = causes("413").filter(({ server }) => server === "nginx");
    expect(nginx).toMatchObject({
      directive: "client_max_body_size",
      errorLog: { message: "client intended to send too large body: * bytes", level: "error" },
    });
  });

  test("takes the number of an official status", () => {
    expect(causes(413)).toBe(causes("413"));
  });

  test.each(["limit_except", "LimitRequestBody", "RequestReadTimeout", "maxAllowedContentLength"])(
    "knows %s",
    (directive) => {
      expect(all.map((each) => each.directive)).toContain(directive);
    },
  );

  test("of IIS say which detail is logged", () => {
    const length = causes(404).find(({ directive }) => directive === "maxAllowedContentLength");
    expect(length?.substatus).toBe("404.13");
    for (const { substatus, server } of all) {
      if (substatus === null) continue;
      expect(server).toBe("iis");
      expect(lookupSubstatus(substatus)).toBeDefined();
    }
  });

  test("has none of what is not known", () => {
    for (const id of ["477", 477, "__proto__", "constructor", 413.5, Number.NaN])
      expect(causes(id)).toEqual([]);
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(causes(value as never))));
  });

  test("are frozen all the way down, with their sources", () => {
    for (const cause of all) {
      for (const part of [cause, cause.reference, cause.errorLog, cause.errorLog?.reference]) {
        expect(part).toSatisfy(Object.isFrozen);
      }
      expect(() => new URL(cause.reference.url)).not.toThrow();
    }
    expect(causes("413")).toSatisfy(Object.isFrozen);
  });
});
