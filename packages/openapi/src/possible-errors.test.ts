import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { possibleErrors } from "./possible-errors.ts";

const json = { "application/json": { schema: { type: "object" } } };

test("an operation that asks for nothing can go wrong in no way of its own", () => {
  expect(possibleErrors({})).toEqual([]);
});

test("all of it, ascending, each once", () => {
  const operation = {
    parameters: [{ name: "id", in: "path", required: true }],
    requestBody: { content: json },
    security: [{ token: [] }],
  };
  expect(possibleErrors(operation)).toEqual([400, 401, 403, 404, 413, 415, 422]);
});

describe("security", () => {
  const document = {
    security: [{ token: [] }],
    components: { securitySchemes: { certificate: { type: "mutualTLS" }, token: { type: "http" } } },
  };

  test("of the document where the operation has none", () => {
    expect(possibleErrors({}, { document })).toEqual([401, 403]);
  });

  test("taken back by an empty list, and by an empty requirement alone", () => {
    expect(possibleErrors({ security: [] }, { document })).toEqual([]);
    expect(possibleErrors({ security: [{}] }, { document })).toEqual([]);
  });

  test("still checked where it may be left out", () => {
    expect(possibleErrors({ security: [{}, { token: [] }] }, { document })).toEqual([401, 403]);
  });

  test("a certificate is no matter of a challenge", () => {
    expect(possibleErrors({ security: [{ certificate: [] }] }, { document })).toEqual([403]);
  });
});

describe("parameters", () => {
  test("a value can be wrong; what the path names can be missing", () => {
    expect(possibleErrors({ parameters: [{ name: "q", in: "query" }] })).toEqual([400]);
    expect(possibleErrors({}, { pathItem: { parameters: [{ name: "id", in: "path" }] } })).toEqual([
      400, 404,
    ]);
  });

  test.each([
    ["Accept", false, []],
    ["If-Match", false, [400, 412]],
    ["If-Match", true, [400, 412, 428]],
    ["Range", false, [400, 416]],
    ["X-Tenant", true, [400]],
    ["constructor", false, [400]],
  ])("the field %s, required: %j", (name, required, expected) => {
    expect(possibleErrors({ parameters: [{ name, in: "header", required }] })).toEqual(expected);
  });

  test("behind references, of names with every character", () => {
    const document = { components: { parameters: { "a/b~ c": { name: "id", in: "path" } } } };
    const parameters = [{ $ref: "#/components/parameters/a~1b~0%20c" }];
    expect(possibleErrors({ parameters }, { document })).toEqual([400, 404]);
  });
});

describe("a body", () => {
  test("without a schema has no wrong content", () => {
    expect(possibleErrors({ requestBody: { content: { "image/png": {} } } })).toEqual([400, 413, 415]);
  });

  test("behind a reference, known or not", () => {
    const requestBody = { $ref: "#/components/requestBodies/Order" };
    const document = { components: { requestBodies: { Order: { content: json } } } };
    expect(possibleErrors({ requestBody }, { document })).toEqual([400, 413, 415, 422]);
    expect(possibleErrors({ requestBody })).toEqual([400, 413, 415, 422]);
  });
});

test("a choice of media types", () => {
  const responses = { 200: { content: { ...json, "text/csv": {} } } };
  expect(possibleErrors({ responses })).toEqual([406]);
  expect(possibleErrors({ responses: { 200: { content: json } } })).toEqual([]);
});

test("references in a circle lead nowhere", () => {
  const document = { a: { $ref: "#/b" }, b: { $ref: "#/a" } };
  expect(possibleErrors({ parameters: [{ $ref: "#/a" }] }, { document })).toEqual([400]);
});

test("never throws, whatever stands there", () => {
  const anything = fc.object({
    key: fc.constantFrom("parameters", "content", "$ref", "in", "name", "security", "200"),
    withNullPrototype: true,
  });
  for (const none of [undefined, null, "summary"]) expect(possibleErrors(none as never)).toEqual([]);
  fc.assert(
    fc.property(anything, anything, (operation, document) => {
      const codes = possibleErrors(operation, { document, pathItem: document });
      expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
    }),
  );
});
