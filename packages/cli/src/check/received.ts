import type { FieldsLike } from "@scope/http-4xx-fixtures/conformance";

/** A response as it came, each line of its head by itself: two of one name stay two. */
export interface Received {
  readonly status: number;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** undefined: it was not recorded. */
  readonly body: string | Uint8Array | undefined;
}

/** The fields as the rules ask for them. A `Headers` would refuse some of what is to be checked. */
export function fieldsLike(fields: Received["fields"]): FieldsLike {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const key = name.toLowerCase();
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return {
    get: (name) => values.get(name.toLowerCase())?.join(", ") ?? null,
    has: (name) => values.has(name.toLowerCase()),
    keys: () => values.keys(),
  };
}
