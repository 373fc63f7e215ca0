import type { Http4xxError } from "./http-4xx-error.ts";

/** A field that the answer must carry: its name, a valid value, and who asks for it. */
export type RequiredField = readonly [name: string, example: string, rule: string];

/**
 * What sees to it that an error has its fields. `implied` are those that follow from the others: `Connection` from
 * `Upgrade` (RFC 9110, section 7.8).
 */
export function requires(
  fields: readonly RequiredField[],
  implied: Readonly<Record<string, string>> = {},
): (error: Http4xxError) => void {
  return ({ status, name, headers }) => {
    const values = new Map(Object.entries(headers).map(([field, value]) => [field.toLowerCase(), value]));
    for (const [field, example, rule] of fields) {
      const value = values.get(field.toLowerCase());
      // An empty Allow says that no method is allowed for now (RFC 9110, section 10.2.1); the others say nothing then.
      if (value?.length || (value === "" && field === "Allow")) continue;
      throw new TypeError(
        `${name}: a response with status ${status} must carry ${field} (${rule}); ` +
          `pass it in headers: { ${JSON.stringify(field)}: ${JSON.stringify(example)} }`,
      );
    }
    for (const [field, value] of Object.entries(implied)) {
      if (!values.has(field.toLowerCase())) headers[field] = value;
    }
  };
}
