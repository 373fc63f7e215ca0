/**
 * Takes the place of `by-code.ts` in CommonJS, whose programs load the package at once and at their start: the records
 * are made when one is first asked for. To see whether they are there takes half a nanosecond a call.
 */
import { allStatuses } from "./all-statuses.ts";
import { firstMeanings, laterMeanings } from "./meanings.ts";
import type { Status } from "./status.ts";

let firsts: readonly (Status | undefined)[] | undefined;
let later: readonly (readonly Status[] | undefined)[] | undefined;

/** The first meaning of the code with this index. */
export const firstMeaning = (index: number): Status | undefined => {
  firsts ??= firstMeanings(allStatuses());
  return firsts[index];
};

/** The meanings after the first. */
export const otherMeanings = (index: number): readonly Status[] | undefined => {
  later ??= laterMeanings(allStatuses());
  return later[index];
};
