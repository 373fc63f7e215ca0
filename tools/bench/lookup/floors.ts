import { type Status, statuses } from "@scope/http-4xx-lookup";

const phrases: (string | undefined)[] = new Array(100);
const phraseByCode: Record<number, string> = Object.create(null);
const records: (Status | undefined)[] = new Array(100);
const officialCodes = new Array<boolean>(100).fill(false);
for (const status of statuses.toReversed()) {
  phrases[status.code - 400] = status.phrase;
  phraseByCode[status.code] = status.phrase;
  records[status.code - 400] = status;
  if (status.official) officialCodes[status.code - 400] = true;
}

// Constants, because an engine reads the binding of a declared function anew at every call.

/** An array of a hundred, and no index outside it. */
export const phraseFromArray = (code: number): string | undefined =>
  code >= 400 && code < 500 ? phrases[code - 400] : undefined;

export const phraseFromObject = (code: number): string | undefined => phraseByCode[code];

export const recordFromArray = (code: number): Status | undefined =>
  code >= 400 && code < 500 ? records[code - 400] : undefined;

export const isInRange = (value: unknown): boolean =>
  typeof value === "number" && value >= 400 && value < 500;

/** A guard that tells one code of the range from another has to look somewhere. */
export const isOfficialInArray = (value: unknown): boolean =>
  typeof value === "number" && value >= 400 && value < 500 && officialCodes[value - 400] === true;

/** A literal without a prototype, its keys as they are asked for. */
export function tableOf<Value>(
  entries: readonly (readonly [string, Value])[],
): (key: string) => Value | undefined {
  const properties = entries.map(([key], index) => `${JSON.stringify(key)}: values[${index}]`).join(", ");
  const table: Record<string, Value> = new Function("values", `return { __proto__: null, ${properties} };`)(
    entries.map(([, value]) => value),
  );
  return (key) => table[key];
}
