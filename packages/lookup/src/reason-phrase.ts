import { is4xxCode } from "./is-4xx-code.ts";
import { phraseOf } from "./phrase-of.ts";

/**
 * The reason phrase of a code, official or a vendor's; undefined for anything else. A recommendation that may be
 * replaced or left out, and that HTTP/2 and HTTP/3 do not carry (RFC 9110, section 15.1). That of 413 is the document's,
 * `Payload Too Large`; the one that IANA has registered today is `Content Too Large` (section 15.5.14), which `lookup`
 * has as `registeredPhrase`. Of the two phrases of 451 this is the official one. It does not bring the table of statuses into a bundle.
 *
 * @example
 * reasonPhrase(404); // "Not Found"
 */
export function reasonPhrase(code: number): string | undefined {
  return is4xxCode(code) ? phraseOf(code - 400) : undefined;
}
