import { type InvalidValue, invalidValues } from "./invalid-value.ts";
import { read, readText } from "./read.ts";

/** What validation has found, and whether that alone makes it an error of the client. */
export type Validation = readonly [errors?: readonly InvalidValue[] | null | undefined, isCertain?: unknown];

/** The issues that any library has put into its error. */
export function readValidation(error: unknown): Validation {
  const part = readText(error, "validationContext type");
  // Elysia: our own answer was not as its schema says, which no client can mend.
  const found = (list: unknown) => (part === "response" ? null : invalidValues(list, part));
  const foundAt = (places: string) => read<readonly InvalidValue[]>(error, places, found);
  // The list itself, as class-validator, Ajv, express-validator and a Standard Schema give it; its members are no errors. A
  // message alone may be anybody's.
  const isList = !read(error, "0.stack") && read(error, "0.path 0.instancePath 0.children 0.msg") != null;
  // Of Yup's first mistake, and of Multer, the error is the only issue.
  const isOfYup = read(error, "errors.0") && read(error, "inner.length") === 0;
  const path = readText(error, isOfYup ? "path" : "field");
  const itself = [{ path, message: read(error, "message") }];
  // What nothing but a validator has: Fastify, Zod, ArkType, Yup, class-validator.
  const certain = isOfYup
    ? found(itself)
    : isList
      ? found(error)
      : foundAt("validation issues arkErrors inner validationErrors");
  return [
    certain ??
      // Nest, Elysia, Ajv, Joi, h3, tRPC, middy.
      foundAt("response.message all errors details data.issues cause.issues cause.data") ??
      found(path && itself),
    // What the errors of Ajv, Joi and express-validator have.
    certain || read(error, "ajv isJoi formatWith"),
  ];
}
