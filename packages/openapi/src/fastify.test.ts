import { expect, test } from "vitest";
import { routeResponses } from "./fastify.ts";

const api = routeResponses({ codes: [404, 405], version: "3.1", default: "4XX" });

test("a response holds all of it, as Fastify knows no reference to one", () => {
  expect(api.forRoute([405])["405"]).toMatchObject({
    headers: { Allow: { type: "string", description: "MUST (always): RFC 9110, section 15.5.6" } },
    content: { "application/problem+json": { schema: { $ref: "Problem#" } } },
  });
  expect(Object.keys(api.forRoute([404]))).toEqual(["404", "4XX"]);
});

test("the schema has its name as $id, and keeps it", () => {
  expect(api.schemas.map(({ $id }) => $id)).toEqual(["Problem"]);
  const { buildLocalReference } = api.refResolver;
  expect(buildLocalReference({ $id: "Problem" }, undefined, "", 0)).toBe("Problem");
  expect(buildLocalReference({}, undefined, "", 3)).toBe("def-3");
});
