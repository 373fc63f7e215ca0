import type { Entry } from "./entry.ts";

/**
 * A client error where it lies in a buffer: what has to be known of each, without making texts of it. It is valid until
 * the next one is found.
 */
export interface ClientError
  extends Pick<Entry, "status" | "sign" | "substatus" | "format" | "time" | "size"> {
  readonly bytes: Uint8Array;
  readonly client: number;
  readonly clientEnd: number;
  readonly target: number;
  readonly targetEnd: number;
}
