import { Ajv2020 as Ajv } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { statuses } from "./generated/statuses.ts";
import { responses } from "./responses.ts";
import { staticFiles } from "./static-files.ts";

const files = staticFiles();

test.each(["3.0", "3.1"] as const)("OpenAPI %s with all of them, as responses() gives them", (version) => {
  const codes = statuses.map(({ id }) => id as "404"); // an id of all there are
  const { responses: byId, schemas } = responses({ codes, version, names: "id" }).components;
  const components = { schemas, responses: expect.anything() };
  expect(files[`openapi-${version}.json`]).toMatchObject({ components });
  const named = Object.values(componentsOf(files[`openapi-${version}.json`]).responses);
  expect(new Set(named)).toEqual(new Set(Object.values(byId)));
});

test("the overlay adds each component where none has its name", () => {
  const components = files["openapi-3.0.json"]?.components;
  const [first, ...others] = overlayOf(files["overlay.json"]).actions;
  expect(first).toEqual({ target: "$", update: { components: { responses: {}, schemas: {} } } });
  expect(others).toContainEqual({
    target: "$[?(@.responses && @.schemas && !@.responses.NotFound)]",
    update: { responses: { NotFound: expect.objectContaining({ description: expect.any(String) }) } },
  });
  const added = { responses: {}, schemas: {} };
  for (const { update } of others) {
    Object.assign(added.responses, update.responses);
    Object.assign(added.schemas, update.schemas);
  }
  expect(added).toEqual(components);
});

test("the schema takes problem details and refuses a status of success", () => {
  const takes = new Ajv({ formats: { "uri-reference": true, int32: true } }).compile(
    files["problem.schema.json"] ?? false,
  );
  expect(takes({})).toBe(true);
  expect(takes({ status: 404, order: 9 })).toBe(true);
  expect(takes({ status: 200 })).toBe(false);
});

interface Description {
  readonly components: { readonly responses: Readonly<Record<string, object>> };
}

function componentsOf(file: unknown): Description["components"] {
  return (file as Description).components; // of a description
}

interface Overlay {
  readonly actions: readonly { readonly target: string; readonly update: Record<string, object> }[];
}

function overlayOf(file: unknown): Overlay {
  return file as Overlay; // as the test before it has seen
}
