import { read } from "./read.ts";
import { isReceived } from "./received.ts";
import { ownStatus } from "./status.ts";

/**
 * What was thrown, where h3 or Nitro have put it into an error of their own with the same status. The cause of anything
 * else is for the log alone.
 */
export function unwrap(error: unknown): unknown {
  const cause = read(error, "unhandled") === true ? read(error, "cause") : undefined;
  if (cause === undefined) return error;
  // h3 v1 takes the cause of what was thrown, where that has one.
  const same = (ownStatus(cause) ?? 500) === (ownStatus(error) ?? 500);
  return same || isReceived(cause) ? cause : error;
}
