import { type InvalidValue, invalidValues } from "./invalid-value.ts";
import { read, readText } from "./read.ts";

/** What validation has found, and whether that alone makes it an error of the client. */
export interface Validation {
  readonly errors: readonly InvalidValue[];
  readonly certain: boolean;
}

/**
 * Where libraries keep their issues: first what nothing but a validator has, of Fastify, Zod, ArkType, Yup and
 * class-validator; then Nest, Elysia, Ajv, Joi, h3, tRPC, middy.
 */
const places =
  "validation issues arkErrors inner validationErrors response.message all errors details data.issues cause.issues cause.data";
const certain = 5;

/** The issues that any library has put into its error; none where there are none. */
export function readValidation(error: unknown): Validation {
  const type = readText(error, "type");
  const part = readText(error, "validationContext") ?? type;
  // The list itself, as class-validator, Ajv and a Standard Schema give it.
  const first = read(error, 0);
  const isList = ["path", "instancePath", "property"].some((name) => read(first, name) !== undefined);
  if (isList) return { errors: invalidValues(error, part), certain: true };
  for (const [index, place] of places.split(" ").entries()) {
    const errors = invalidValues(read(error, ...place.split(".")), part);
    // Elysia: our own answer was not as its schema says, which no client can mend.
    if (errors.length > 0 && type !== "response") {
      return {
        errors,
        certain:
          index < certain ||
          // Of Ajv, Joi and express-validator.
          ["ajv", "isJoi", "formatWith"].some((name) => read(error, name)),
      };
    }
  }
  // Multer's error is one itself.
  const issue = { path: [read(error, "field")], message: read(error, "message") };
  const isMulter = read(error, "name") === "MulterError" && readText(error, "field") !== undefined;
  return { errors: isMulter ? invalidValues([issue]) : [], certain: false };
}
