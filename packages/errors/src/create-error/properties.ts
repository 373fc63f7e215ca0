import { own } from "../describe.ts";
import { type HeaderFields, type SentFields, sentFields } from "../header-fields.ts";
import { attempt } from "../problem/read.ts";

/** What says the status, which no property changes. */
export const statusNames: readonly string[] = ["status", "statusCode"];

/** The same, and what the constructor of a class takes. */
export const optionNames: readonly string[] = [
  "status",
  "statusCode",
  "detail",
  "type",
  "instance",
  "extensions",
  "headers",
  "expose",
  "cause",
];

/** Gives an error the properties, but for those that `without` names. Header fields are such as can be sent. */
export function assign(error: Error, properties: object | undefined, without: readonly string[]): Error {
  if (properties === undefined) return error;
  for (const [name, value] of Object.entries(readable(properties, without))) {
    if (name === "cause") own(error, name, value);
    else Reflect.set(error, name, name === "headers" ? sendable(value) : value);
  }
  return error;
}

/** The properties that can be read: a getter may throw, or a proxy for all. */
export function readable(properties: object, without: readonly string[] = []): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const name of attempt(() => Object.keys(properties)) ?? []) {
    if (without.includes(name)) continue;
    try {
      read[name] = Reflect.get(properties, name);
    } catch {
      // It is left out.
    }
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
