import { type InvalidValue, invalidValues } from "./invalid-value.ts";
import { read, readText } from "./read.ts";

/** What validation has found, and whether that alone makes it an error of the client. */
export interface Validation {
  readonly errors: readonly InvalidValue[];
  readonly certain: boolean;
}

/** Where lists of issues are that nothing but a validator makes: Fastify, Zod, ArkType, Yup, class-validator. */
const certain = ["validation", "issues", "arkErrors", "inner", "validationErrors"];

/** Where else libraries keep them: Elysia, Ajv, Joi, h3, tRPC, middy. */
const possible = [
  ["all"],
  ["errors"],
  ["details"],
  ["data", "issues"],
  ["cause", "issues"],
  ["cause", "data"],
];

/** The issues that any library has put into its error; none where there are none. */
export function readValidation(error: unknown): Validation {
  const type = readText(error, "type");
  const part = readText(error, "validationContext") ?? type;
  // Elysia: our own answer was not as its schema says, which no client can mend.
  const places =
    type === "response" ? [] : [...certain.map((name) => [name]), ["response", "message"], ...possible];
  for (const place of places) {
    const errors = invalidValues(read(error, ...place), part);
    if (errors.length > 0) return { errors, certain: isCertain(error, place[0]) };
  }
  // The list itself, as class-validator, Ajv and a Standard Schema give it.
  const first = read(error, 0);
  const isList = ["path", "instancePath", "property"].some((name) => read(first, name) !== undefined);
  if (isList) return { errors: invalidValues(error, part), certain: true };
  return { errors: ofMulter(error), certain: false };
}

/** `ajv` and `isJoi` mark the errors of those two. */
function isCertain(error: unknown, place = ""): boolean {
  return certain.includes(place) || read(error, "ajv") === true || read(error, "isJoi") === true;
}

function ofMulter(error: unknown): readonly InvalidValue[] {
  const [path, message] = [readText(error, "field"), readText(error, "message")];
  return read(error, "name") === "MulterError" && path && message
    ? invalidValues([{ path: [path], message }], "")
    : [];
}
