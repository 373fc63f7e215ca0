import { own } from "../describe.ts";
import { type HeaderFields, type SentFields, sentFields } from "../header-fields.ts";
import { attempt } from "../problem/read.ts";

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
  for (const [name, value] of Object.entries(readable(properties))) {
    if (name === "status" || name === "statusCode" || name === "__proto__" || without.includes(name))
      continue;
    if (name === "cause") own(error, name, value);
    else Reflect.set(error, name, name === "headers" ? sendable(value) : value);
  }
  return error;
}

/** The properties that can be read: a getter may throw, or a proxy for all. */
export function readable(properties: object): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const name of attempt(() => Object.keys(properties)) ?? []) {
    attempt(() => {
      read[name] = Reflect.get(properties, name);
    });
  }
  return read;
}

/** Without the fields that cannot be sent. */
export function sendable(headers: unknown): SentFields {
  try {
    // Whatever else it is has no fields, or throws.
    return sentFields((headers ?? {}) as HeaderFields, true);
  } catch {
    // It lists something else than names with values.
    return {};
  }
}
