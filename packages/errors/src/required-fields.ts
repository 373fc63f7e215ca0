import { fieldIn } from "./header-fields.ts";
import type { Http4xxError } from "./http-4xx-error.ts";

/** Sees to it that an error has a field that the answer must carry. `example` is a valid value, `rule` who asks for it. */
export function requires(
  { name, headers }: Http4xxError,
  field: string,
  example: string,
  rule: string,
): void {
  const [, value] = fieldIn(headers, field);
  // An empty Allow says that no method is allowed for now (RFC 9110, section 10.2.1); the others say nothing then.
  if (field === "Allow" ? value == null : !value) {
    throw new TypeError(`${name} must carry ${field} (${rule}); put it in headers as "${example}"`);
  }
}

/** Adds a field that follows from another, unless it is there: `Connection` from `Upgrade` (RFC 9110, section 7.8). */
export function implies({ headers }: Http4xxError, field: string, value: string): void {
  headers[fieldIn(headers, field)[0]] ??= value;
}
