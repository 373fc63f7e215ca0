/**
 * The `Retry-After` (RFC 9110, section 10.2.3) of a number of seconds, rounded up, or of a date.
 *
 * @throws {TypeError} A negative number of seconds, or nothing that a date can be.
 * @example
 * new TooManyRequests({ headers: retryAfter(1.5) }); // Retry-After: 2
 * new TooManyRequests({ headers: retryAfter(new Date(0)) }); // Retry-After: Thu, 01 Jan 1970 00:00:00 GMT
 */
export function retryAfter(when: number | Date): { readonly "Retry-After": string } {
  return { "Retry-After": typeof when === "number" ? seconds(when) : date(when) };
}

function seconds(when: number): string {
  const whole = Math.ceil(when);
  // Larger ones are written with an exponent, or not at all.
  if (whole >= 0 && Number.isSafeInteger(whole)) return `${Math.abs(whole)}`;
  throw new TypeError(`Retry-After: ${when} is no number of seconds to wait (RFC 9110, section 10.2.3)`);
}

function date(when: Date): string {
  const text = when.toUTCString();
  // What is no date, and a year of more than four digits.
  if (text.length === 29) return text;
  throw new TypeError(`Retry-After: ${text} cannot be written as a date (RFC 9110, section 5.6.7)`);
}
