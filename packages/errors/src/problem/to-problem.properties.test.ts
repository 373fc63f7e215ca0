import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { Http4xxError } from "../index.ts";
import { type AnyFields, toProblem } from "../problem.ts";
import { translator } from "./testing/translator.ts";

/** Anything at all, and objects whose members have the names that libraries use. */
const names = [
  ..."status statusCode code name message expose headers output isBoom response cause unhandled stack digest".split(
    " ",
  ),
  ..."issues errors details validation inner all data property path children constraints params location type".split(
    " ",
  ),
];
const anything = fc.anything({ key: fc.constantFrom(...names), withNullPrototype: true, withBigInt: true });
const asError = fc
  .dictionary(fc.constantFrom(...names), anything)
  .map((members) => Object.create(Error.prototype, Object.getOwnPropertyDescriptors(members)));

vi.spyOn(console, "warn").mockImplementation(() => {});

test("whatever is thrown is answered with an error that can be sent", () => {
  fc.assert(
    fc.property(fc.oneof(anything, asError), anything, fc.string(), (thrown, responseHeaders, accept) => {
      const options = { translator, accept, responseHeaders: responseHeaders as AnyFields, html: false };
      const { status, headers, body, problem } = toProblem(thrown, options);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(600);
      expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(problem)));
      expect(problem?.status).toBe(status);
      for (const [name, value] of Object.entries(headers)) {
        expect(name).toBe(name.toLowerCase());
        for (const each of [value].flat()) new Headers({ [name]: each });
      }
    }),
    { numRuns: 1000 },
  );
});

test("an error of ours keeps its status, whatever is written to it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 400, max: 499 }),
      fc.dictionary(fc.constantFrom(...names), anything),
      (status, members) => {
        const error = new Http4xxError(status);
        const { status: _, ...others } = members;
        const answer = toProblem(Object.assign(error, others));
        expect(answer.status).toBe(status);
      },
    ),
  );
});

test("no message can leave its place in a page", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."<>&\"'/=a \n") }), (message) => {
      const { body } = toProblem({ status: 400, message }, { accept: "text/html" });
      const inner = body.slice(body.indexOf("<main>"));
      const tags = inner.match(/<[^>]*>/g) ?? [];
      expect(tags.every((tag) => /^<\/?(?:main|p|h1)(?: lang dir=auto)?>$/.test(tag))).toBe(true);
    }),
  );
});
