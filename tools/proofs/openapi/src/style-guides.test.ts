/** Style guides whose rules say something of errors: a completed description keeps them. */
import { describe, expect, test } from "vitest";
import { translator } from "./api.ts";
import { completed, type Description } from "./completed.ts";
import { spectral } from "./linters.ts";
import { adidas, adr } from "./style-guides.ts";

const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
const requestBody = { content: { "application/json": { schema: { type: "object" } } } };

const orders: Description = {
  openapi: "3.0.4",
  paths: {
    "/orders": {
      get: { parameters: [{ ...id, in: "query" }], responses: { "200": { description: "All" } } },
      post: { requestBody, responses: { "201": { description: "Created" } } },
    },
    "/orders/{id}": {
      put: { parameters: [id], requestBody, responses: { "204": { description: "Replaced" } } },
      delete: { parameters: [id], responses: { "204": { description: "Gone" } } },
    },
  },
};

const guides = [
  ["NLGov REST API Design Rules", adr, { preset: "adr", translator }],
  ["the same with a schema of each", adr, { preset: "adr", translator, schemas: "each" }],
  ["the same with a generic response", adr, { preset: "adr", translator, default: "4XX" }],
  ["adidas API Guidelines", adidas, { required: ["title", "detail"] }],
] as const;

describe.each(["3.0", "3.1"] as const)("%s", (version) => {
  test.each(guides)("%s", async (_, rules, options) => {
    const openapi = `${version}.1`;
    const document = completed({ ...orders, openapi }, { version, ...options });
    expect(await spectral(rules, document)).toEqual([]);
  });
});

test("the rules would tell: no description of errors, and one without the members", async () => {
  const silent = await spectral(adr, orders);
  expect(silent.filter(([rule]) => rule === "invalid-input-is-400")).toHaveLength(4);
  const optional = await spectral(adr, completed(orders, { version: "3.0" }));
  expect(new Set(optional.map(([rule]) => rule))).toEqual(new Set(["problem-has-members"]));
  const json = JSON.stringify(completed(orders, { version: "3.0" })).replaceAll("problem+json", "json");
  const others = await spectral(adidas, JSON.parse(json));
  expect(new Set(others.map(([rule]) => rule))).toEqual(new Set(["error-is-problem"]));
});

test("4XX in place of 400 fails the Dutch rules", async () => {
  const json = JSON.stringify(completed(orders, { version: "3.0", preset: "adr", translator }));
  const broken = await spectral(adr, JSON.parse(json.replaceAll('"400":', '"4XX":')));
  expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(["invalid-input-is-400"]));
});
