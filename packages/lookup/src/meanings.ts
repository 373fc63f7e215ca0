import type { Status } from "./status.ts";

/** The first meaning of each code; the index is the code less 400. */
export function firstMeanings(statuses: readonly Status[]): readonly (Status | undefined)[] {
  const first = new Array<Status | undefined>(100);
  for (const status of statuses) first[status.code - 400] ??= status;
  return first;
}

/** The meanings after the first. */
export function laterMeanings(statuses: readonly Status[]): readonly (readonly Status[] | undefined)[] {
  const later = new Array<readonly Status[] | undefined>(100);
  const seen = new Set<number>();
  for (const status of statuses) {
    const index = status.code - 400;
    if (seen.has(index)) later[index] = [...(later[index] ?? []), status];
    seen.add(index);
  }
  return later;
}
