import { lookupAll } from "./lookup.ts";
import type { Status } from "./status.ts";

/** What `identify` needs of a response: a web `Response`, or a status and a plain record of fields. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers | Readonly<Record<string, string>>;
}

/**
 * Which meaning a received response has. Where a code has several, a field tells them apart: 451 with `X-MS-Location`
 * is Exchange ActiveSync's redirect (MS-ASHTTP, section 3.1.5.2.2), any other 451 the one of RFC 7725. Undefined for
 * a response that is no known client error.
 *
 * @example
 * identify({ status: 451, headers: { "X-MS-Location": "https://mail.example.com/" } })?.id; // "iis-451"
 */
export function identify(response: ReceivedResponse): Status | undefined {
  const [first, ...others] = lookupAll(response?.status) as readonly Status[];
  return others.find(({ identifiedBy }) => identifiedBy !== null && hasField(response.headers, identifiedBy)) ?? first;
}

function hasField(headers: ReceivedResponse["headers"], name: string): boolean {
  if (typeof headers !== "object" || headers === null) return false;
  if (typeof headers.has === "function") return headers.has(name);
  const folded = name.toLowerCase();
  return Object.keys(headers).some((key) => key.toLowerCase() === folded);
}
