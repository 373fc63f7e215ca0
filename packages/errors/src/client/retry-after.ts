import { httpDate } from "./http-date.ts";

/** The part of a response that is needed. A web `Response` has it. */
export interface WithHeaders {
  readonly headers: { get(name: string): string | null };
}

/**
 * How long the server asks to wait before the next request, in milliseconds (`Retry-After`, RFC 9110, section 10.2.3):
 * 0 for a date that has passed, undefined if it does not ask, or in no way that can be understood.
 *
 * @param now When the response came, if that was not now.
 * @example
 * retryAfter(new Response(null, { status: 429, headers: { "Retry-After": "120" } })); // 120000
 */
export function retryAfter({ headers }: WithHeaders, now: Date | number = Date.now()): number | undefined {
  const value = headers.get("Retry-After")?.trim() ?? "";
  // No more than a number can hold exactly: 285,000 years.
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  const date = httpDate(value, Number(now));
  return date === undefined ? undefined : Math.max(0, date - Number(now));
}
