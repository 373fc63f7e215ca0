import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { statusSchema } from "./status-schema.ts";

test("holds all that it refers to", () => {
  const validator = addFormats.default(new Ajv2020({ allowUnionTypes: true }));
  expect(validator.compile(statusSchema)).toBeTypeOf("function");
});
