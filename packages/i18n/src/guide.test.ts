import { statuses } from "@scope/http-4xx-lookup";
import { describe, expect, test } from "vitest";
import en from "./generated/guidance/en.ts";
import nl from "./generated/guidance/nl.ts";
import { guide } from "./guidance.ts";

describe("what to do about a status", () => {
  test("is told in the language of the guidance", () => {
    expect(guide(nl, "429").steps.reader).toEqual([nl.steps.wait.reader]);
    expect(guide(en, "429").steps.client).toEqual([en.steps.wait.client]);
    expect(guide(en, "429").fault).toBe(en.faults.pace);
    expect(guide(en, "429").synonyms).toContain("rate limit");
  });

  test("is found by id or by code, which means its first meaning", () => {
    expect(guide(en, 451)).toEqual(guide(en, "451"));
    expect(guide(en, "iis-451")).not.toEqual(guide(en, 451));
    expect(guide(en, 499)).toEqual(guide(en, "nginx-499"));
  });

  test("is that of 400 where nobody has defined the code", () => {
    expect(guide(en, 477)).toEqual(guide(en, 400));
  });

  test("says what has to change before a retry, where a source does", () => {
    expect(guide(en, 405).retry).toBe(en.retry["allowed-method"]);
    expect(guide(en, 404).retry).toBeNull();
  });

  test("says when each field is sent", () => {
    expect(guide(nl, 413).conditions).toEqual({ "Retry-After": nl.conditions.temporary });
    expect(guide(nl, 404).conditions).toEqual({});
  });

  test.each([399, 500, 404.5, Number.NaN, "477", "__proto__", "constructor"])(
    "is undefined for %s",
    (status) => {
      expect(guide(en, status as number)).toBeUndefined();
    },
  );

  test.each(statuses.map((status) => [status.id, status] as const))(
    "of %s is what lookup names",
    (id, { fault, steps, retry, headers }) => {
      expect(guide(en, id)).toEqual({
        fault: en.faults[fault],
        steps: {
          reader: steps.map((step) => en.steps[step].reader),
          client: steps.map((step) => en.steps[step].client),
        },
        retry: retry && en.retry[retry.change],
        conditions: Object.fromEntries(headers.map(({ name, when }) => [name, en.conditions[when]])),
        synonyms: en.synonyms[id] ?? [],
      });
    },
  );
});
