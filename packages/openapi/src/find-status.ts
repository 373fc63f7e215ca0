import { statuses } from "./generated/statuses.ts";
import type { StatusData } from "./status-data.ts";

/** The status with this code, id, name or alias. Throws a TypeError for what no client can receive. */
export function findStatus(given: unknown): StatusData {
  const status =
    statuses.find(({ id, code, name }) => given === code || given === id || given === name) ??
    statuses.find(({ aliases }) => aliases?.some((alias) => alias === given));
  if (status === undefined) {
    throw new TypeError(
      `${describe(given)} is no client error that a client can receive; give a code (404), an id ("iis-451") or a name ("NotFound")`,
    );
  }
  return status;
}

function describe(given: unknown): string {
  return typeof given === "string" ? JSON.stringify(given) : String(given);
}
