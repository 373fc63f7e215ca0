import type { Status } from "./status.ts";

/** The first meaning of each code; the index is the code less 400. */
export function firstMeanings(statuses: readonly Status[]): readonly (Status | undefined)[] {
  const first = new Array<Status | undefined>(100);
  // The document's come first: an official one that it does not list goes before its vendors'.
  for (const status of statuses) {
    const index = status.code - 400;
    if (first[index] === undefined || status.official) first[index] = status;
  }
  return first;
}

/** The meanings after the first. */
export function laterMeanings(statuses: readonly Status[]): readonly (readonly Status[] | undefined)[] {
  const later = new Array<readonly Status[] | undefined>(100);
  const first = firstMeanings(statuses);
  for (const status of statuses) {
    const index = status.code - 400;
    if (first[index] !== status) later[index] = [...(later[index] ?? []), status];
  }
  return later;
}
