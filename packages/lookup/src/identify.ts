import { lookupAll } from "./lookup.ts";
import type { Status } from "./status.ts";

/** What `identify` needs of a response. A web `Response` has it. */
export interface ReceivedResponse {
  readonly status: number;
  /** `Headers`, or a plain record of fields in any casing, such as Node's. */
  readonly headers: FieldSet | Readonly<Record<string, FieldValue>>;
}

/** The part of `Headers` that is needed: these types do not depend on those of the web. */
export interface FieldSet {
  has(name: string): boolean;
}

/** Node gives a repeated field as a list, and undefined for one that is not there. */
export type FieldValue = string | readonly string[] | undefined;

/**
 * Which meaning a received response has. Where a code has several, a field tells them apart: 451 with `X-MS-Location`
 * is Exchange ActiveSync's redirect (MS-ASHTTP, section 3.1.5.2.2), any other 451 the one of RFC 7725. Undefined for
 * a response that is no known client error, and for what cannot be read as a response at all.
 *
 * @example
 * identify({ status: 451, headers: { "X-MS-Location": "https://mail.example.com/" } })?.id; // "iis-451"
 */
export function identify(response: ReceivedResponse): Status | undefined {
  try {
    return meaningOf(response);
  } catch {
    // A getter or a proxy can throw whatever is asked of it.
    return undefined;
  }
}

function meaningOf({ status, headers }: ReceivedResponse): Status | undefined {
  const meanings: readonly Status[] = lookupAll(status);
  for (const meaning of meanings) {
    if (meaning.identifiedBy !== null && hasField(headers, meaning.identifiedBy)) return meaning;
  }
  return meanings[0];
}

function hasField(headers: ReceivedResponse["headers"], name: string): boolean {
  if (typeof headers !== "object" || headers === null) return false;
  if (typeof headers.has === "function") return headers.has(name);
  const folded = name.toLowerCase();
  return Object.entries(headers).some(([key, value]) => value !== undefined && key.toLowerCase() === folded);
}
