import { read } from "../problem/read.ts";
import { ownStatus } from "../problem/status.ts";

/**
 * What was thrown, where h3 or Nitro have put it into an `unhandled` error of their own: of what they do not know they hand
 * over the message, and not whether it may be told. The cause of anything else is for the log alone.
 */
export function unwrap(error: unknown, levels = 3): unknown {
  if (read(error, "unhandled") !== true) return error;
  const cause = read(error, "cause");
  // As often as h3 puts one error into another.
  return levels && cause !== undefined && wraps(error, cause)
    ? unwrap(cause, levels - 1)
    : Object.assign(error as object, { expose: false });
}

/** h3 v1 takes the cause of what was thrown where that has one: then they are not of one stack, or status. */
function wraps(error: unknown, cause: unknown): boolean {
  const stack = read(cause, "stack");
  if (stack) return stack === read(error, "stack");
  return read(error, "name") === "HTTPError" || ownStatus(cause) === ownStatus(error);
}
