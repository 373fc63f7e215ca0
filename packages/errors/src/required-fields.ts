import type { Http4xxError } from "./http-4xx-error.ts";

/** A field that the answer must carry: its name, a valid value, and who asks for it. */
export type RequiredField = readonly [name: string, example: string, rule: string];

/** Sees to it that an error has its fields. */
export function requires(...fields: readonly RequiredField[]): (error: Http4xxError) => void {
  return ({ status, name, headers }) => {
    for (const [field, example, rule] of fields) {
      // An empty Allow says that no method is allowed for now (RFC 9110, section 10.2.1); the others say nothing then.
      const isThere = ([key, value]: readonly [string, string | readonly string[]]) =>
        isNamed(key, field) && (value.length > 0 || field === "Allow");
      if (Object.entries(headers).some(isThere)) continue;
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
    if (!Object.keys(error.headers).some((key) => isNamed(key, field))) error.headers[field] = value;
  };
}

function isNamed(key: string, field: string): boolean {
  return key.toLowerCase() === field.toLowerCase();
}
