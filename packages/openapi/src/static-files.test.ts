import { Ajv2020 as Ajv } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { statuses } from "./generated/statuses.ts";
import { responses } from "./responses.ts";
import { staticFiles } from "./static-files.ts";

const files = staticFiles();

test.each(["3.0", "3.1"] as const)("OpenAPI %s with all of them, as responses() gives them", (version) => {
  const codes = statuses.map(({ id }) => id as "404"); // an id of all there are
  const { components } = responses({ codes, version });
  expect(files[`openapi-${version}.json`]).toMatchObject({ components });
});

test("the overlay has one action, which adds the components", () => {
  const components = files["openapi-3.0.json"]?.components;
  expect(files["overlay.json"]).toMatchObject({
    overlay: "1.0.0",
    actions: [{ target: "$", update: { components } }],
  });
});

test("the schema takes problem details and refuses a status of success", () => {
  const takes = new Ajv({ formats: { "uri-reference": true, int32: true } }).compile(
    files["problem.schema.json"] ?? false,
  );
  expect(takes({})).toBe(true);
  expect(takes({ status: 404, order: 9 })).toBe(true);
  expect(takes({ status: 200 })).toBe(false);
});
