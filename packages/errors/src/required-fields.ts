import type { SentFields } from "./header-fields.ts";
import type { Http4xxError } from "./http-4xx-error.ts";

/** A field that the answer must carry: its name, a valid value, and who asks for it. */
export type RequiredField = readonly [name: string, example: string, rule: string];

/** Sees to it that an error has its fields. */
export function requires(...fields: readonly RequiredField[]): (error: Http4xxError) => void {
  return ({ status, name, headers }) => {
    for (const [field, example, rule] of fields) {
      const value = fieldOf(headers, field);
      // An empty Allow says that no method is allowed for now (RFC 9110, section 10.2.1); the others say nothing then.
      if (value || (value === "" && field === "Allow")) continue;
      throw new TypeError(
        `${name}: a ${status} must carry ${field} (${rule}); pass it in headers, such as "${example}"`,
      );
    }
  };
}

/**
 * Adds a field that follows from the ones that `complete` has seen to, unless it is there: `Connection` from `Upgrade`
 * (RFC 9110, section 7.8).
 */
export function implies(
  complete: (error: Http4xxError) => void,
  field: string,
  value: string,
): (error: Http4xxError) => void {
  return (error) => {
    complete(error);
    if (fieldOf(error.headers, field) === undefined) error.headers[field] = value;
  };
}

function fieldOf(headers: SentFields, field: string): string | readonly string[] | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === field.toLowerCase())?.[1];
}
