import { repeatable, repeatableWhenTold } from "../generated/repeatable.ts";
import { retryAfter, type WithHeaders } from "./retry-after.ts";

/** The part of a request that is needed: a web `Request`, or what `fetch` takes beside the URL. */
export interface WithMethod {
  readonly method?: string | undefined;
}

/** The part of a response that is needed. A web `Response` has it. */
export interface WithStatus extends WithHeaders {
  readonly status: number;
}

/** Those of IANA's registry of methods (RFC 9110, sections 9.2.1 and 16.1.1). */
const safeMethods: readonly string[] = [
  "GET",
  "HEAD",
  "OPTIONS",
  "TRACE",
  "QUERY",
  "PROPFIND",
  "REPORT",
  "SEARCH",
];

/**
 * May a program send the same request again, after what `retryAfter` says? Yes after a status that says that nothing was
 * done with it (408, 421, 425, 429, and 413 if the server says when to come back), whatever its method; otherwise for a
 * safe method (RFC 9110, section 9.2.1) if the response has a `Retry-After`. Below 400 nothing has failed: no.
 *
 * @example
 * mayRetry({ method: "POST" }, new Response(null, { status: 429 })); // true
 * mayRetry({ method: "POST" }, new Response(null, { status: 503, headers: { "Retry-After": "5" } })); // false
 */
export function mayRetry({ method = "GET" }: WithMethod, response: WithStatus): boolean {
  if (repeatable.includes(response.status)) return true;
  if (response.status < 400 || retryAfter(response) === undefined) return false;
  return repeatableWhenTold.includes(response.status) || safeMethods.includes(method.toUpperCase());
}
