/** The other way round: each answer that the errors package gives is one that the description allows. */
import { createError } from "@scope/http-4xx-errors";
import { toProblem } from "@scope/http-4xx-errors/problem";
import { lookupById } from "@scope/http-4xx-lookup";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { describeApi, ids, translator } from "./api.ts";

const typeBase = "https://example.org/problems/";
const apis = [
  ["in English", {}],
  ["in Dutch", { translator, locale: "nl" }],
  [
    "with what the Dutch rules require",
    { translator, locale: "nl", required: ["status", "title", "detail"] },
  ],
  [
    "with types, and a schema of each",
    { translator, locale: "en", typeBase, schemas: "each", required: ["type", "title", "status"] },
  ],
] as const;

describe.each(apis)("%s", (_, options) => {
  const { components } = describeApi({ version: "3.1", ...options });
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "https://example.org/api", components });

  test.each(ids)("%s", (id) => {
    const { code, name } = lookupById(id);
    const response = components.responses[name];
    const fields = Object.entries(response?.headers ?? {});
    const headers = Object.fromEntries(fields.map(([field, { example }]) => [field, example]));
    const error: unknown = createError(id as "404", { headers }); // with all that it may have
    const answer = toProblem(error, { translator, locale: "en", ...options });

    expect(answer.status).toBe(code);
    const types = Object.keys(response?.content ?? {});
    expect(types).toContain(answer.headers["content-type"]);
    const required = fields.filter(([, field]) => field.required).map(([field]) => field.toLowerCase());
    expect(Object.keys(answer.headers)).toEqual(expect.arrayContaining(required));
    const reference = response?.content["application/problem+json"].schema.$ref;
    const takes = ajv.compile({ $ref: `https://example.org/api${reference}` });
    takes(JSON.parse(answer.body));
    expect(takes.errors).toBe(null);
  });
});
