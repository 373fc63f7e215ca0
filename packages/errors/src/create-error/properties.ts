import { own } from "../describe.ts";
import { type HeaderFields, type SentFields, sentFields } from "../header-fields.ts";

/** What the constructor of a class takes. */
export const optionNames: readonly string[] = [
  "detail",
  "type",
  "instance",
  "extensions",
  "headers",
  "expose",
  "cause",
];

/** Gives an error the properties, but for those that `without` names. Header fields are such as can be sent. */
export function assign(error: Error, properties: object = {}, without: readonly string[] = []): Error {
  for (const [name, value] of Object.entries(properties)) {
    if (name === "status" || name === "statusCode" || name === "__proto__" || without.includes(name))
      continue;
    if (name === "cause") own(error, name, value);
    else Reflect.set(error, name, name === "headers" ? sendable(value) : value);
  }
  return error;
}

/** Without the fields that cannot be sent. */
export function sendable(headers: HeaderFields | null | undefined): SentFields {
  try {
    return sentFields(headers ?? {}, true);
  } catch {
    // It lists something else than names with values.
    return {};
  }
}
