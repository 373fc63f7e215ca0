import { type InvalidValue, invalidValues } from "./invalid-value.ts";
import { read, readText } from "./read.ts";

/** What validation has found, and whether that alone makes it an error of the client. */
export type Validation = readonly [errors: readonly InvalidValue[], isCertain?: boolean];

/** The issues that any library has put into its error; none where there are none. */
export function readValidation(error: unknown): Validation {
  const part = readText(error, "validationContext type");
  // The list itself, as class-validator, Ajv and a Standard Schema give it.
  if (read(error, "0.path 0.instancePath 0.property") !== undefined)
    return [invalidValues(error, part), true];
  // The first five nothing but a validator has: Fastify, Zod, ArkType, Yup, class-validator; then Nest, Elysia, Ajv, Joi,
  // h3, tRPC, middy.
  const places =
    "validation issues arkErrors inner validationErrors response.message all errors details data.issues cause.issues cause.data";
  for (const [index, place] of places.split(" ").entries()) {
    const errors = invalidValues(read(error, place), part);
    // Elysia: our own answer was not as its schema says, which no client can mend.
    if (errors[0] && read(error, "type") !== "response") {
      // What the errors of Ajv, Joi and express-validator have.
      return [errors, index < 5 || Boolean(read(error, "ajv isJoi formatWith"))];
    }
  }
  // Multer's error is one itself.
  const field = read(error, "name") === "MulterError" && readText(error, "field");
  return [invalidValues(field && [{ path: [field], message: read(error, "message") }])];
}
