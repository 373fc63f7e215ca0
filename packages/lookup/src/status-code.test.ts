import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { type AnyHttp4xxCode, lookupByName, statusCode, statuses } from "./index.ts";

test.each(statuses)("$id: its name, phrase and aliases lead to the code that lookupByName has", (status) => {
  for (const name of [status.name, status.phrase, ...status.aliases]) {
    for (const written of [name, name.toUpperCase(), `HTTP_${name}`, `${status.code} ${name}`]) {
      expect(statusCode(written), written).toBe(lookupByName(written)?.code);
    }
    expect(statusCode(name), name).toBeDefined();
  }
});

test("whatever the text is, it is the code that lookupByName has", () => {
  const words = statuses.flatMap(({ name, phrase }) => [name, phrase]);
  const parts = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom("HTTP", "status", "_", " ", "404"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 3 }), (pieces) => {
      expect(statusCode(pieces.join(""))).toBe(lookupByName(pieces.join(""))?.code);
    }),
  );
});

test("a code that does not belong to the name is none", () => {
  expect(statusCode("404 Gone")).toBeUndefined();
  expect(statusCode("constructor")).toBeUndefined();
  expect(statusCode("OK")).toBeUndefined();
});

test("is typed as a code", () => {
  expectTypeOf(statusCode).returns.toEqualTypeOf<AnyHttp4xxCode | undefined>();
});
