import { token } from "./token.ts";

/**
 * The `Content-Range` of a resource of that length, of which there is no such range (RFC 9110, section 14.4).
 *
 * @throws {TypeError} The length is no whole number from 0, or the unit no token.
 * @example
 * new RangeNotSatisfiable({ headers: contentRange(1234) }); // Content-Range: bytes *\/1234
 */
export function contentRange(length: number, unit = "bytes"): { readonly "Content-Range": string } {
  if (Number.isSafeInteger(length) && length >= 0) {
    return { "Content-Range": `${token(unit, "Content-Range")} */${length}` };
  }
  throw new TypeError(`Content-Range: ${length} is no length (RFC 9110, section 14.4)`);
}
