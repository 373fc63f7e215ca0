import { knownCodes, officialCodes } from "./generated/codes.ts";
import type { AnyHttp4xxCode, Http4xxCode } from "./generated/types.ts";
import { is4xxCode } from "./is-4xx-code.ts";

/** The tables end with their last code. A constant for the same reason as `is4xxCode`. */
const isMarked = (value: unknown, codes: readonly (0 | 1)[]): boolean =>
  is4xxCode(value) && value - 400 < codes.length && codes[value - 400] === 1;

/**
 * Is this the code of one of the official client errors, 418 among them?
 *
 * @example
 * isHttp4xx(404); // true
 * isHttp4xx(499); // false
 */
export function isHttp4xx(value: unknown): value is Http4xxCode {
  return isMarked(value, officialCodes);
}

/**
 * Is this the code of a client error that is official or a known vendor's?
 *
 * @example
 * isKnownHttp4xx(499); // true
 * isKnownHttp4xx(427); // false
 */
export function isKnownHttp4xx(value: unknown): value is AnyHttp4xxCode {
  return isMarked(value, knownCodes);
}

/**
 * Is this any client error, known or not: an integer from 400 to 499? A client treats one that it does not know as
 * 400 (RFC 9110, section 15).
 *
 * @example
 * isClientError(460); // true
 */
export function isClientError(value: unknown): boolean {
  return is4xxCode(value);
}
