import type { StatusModel } from "../model/model.ts";

/**
 * The meanings of each code, by code: the official one first, then those of the document, then the others by vendor. A
 * vendor that is added later does not change what a code has meant so far.
 */
export function meaningsByCode(statuses: readonly StatusModel[]): Map<number, StatusModel[]> {
  const meanings = new Map<number, StatusModel[]>();
  const byCode = statuses.toSorted((a, b) => a.code - b.code || Number(b.official) - Number(a.official));
  for (const status of byCode) {
    const known = meanings.get(status.code);
    if (known === undefined) meanings.set(status.code, [status]);
    else known.push(status);
  }
  return meanings;
}

/**
 * An array literal whose index is the code less 400: an engine reads it faster than any other table, and it is the
 * smallest in a bundle. It reaches to 499, so that no 4xx code leads outside it. A code without a value is a hole.
 */
export function sparseArray(values: ReadonlyMap<number, string>): string {
  let text = "[";
  let inHoles = false;
  for (let code = 400; code < 500; code++) {
    const value = values.get(code);
    // A run of holes shares a line, a value has its own.
    text += inHoles && value === undefined ? " ," : `\n  ${value ?? ""},`;
    inHoles = value === undefined;
  }
  return `${text}\n]`;
}
