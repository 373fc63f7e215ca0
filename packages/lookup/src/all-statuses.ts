import { statusTable } from "./generated/statuses.ts";
import { readStatuses } from "./read-statuses.ts";
import type { Status } from "./status.ts";

let made: readonly Status[] | undefined;

/** Every status, made when one is first asked for: a program that loads the package may never ask. */
export function allStatuses(): readonly Status[] {
  made ??= readStatuses(statusTable);
  return made;
}
