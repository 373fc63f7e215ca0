import { isToken } from "../field-syntax.ts";

/** The text, if it is a token. Throws a TypeError that says of what it was to be one. */
export function token(text: string, what: string): string {
  if (isToken(text)) return text;
  throw new TypeError(`${what}: ${JSON.stringify(text)} is no token (RFC 9110, section 5.6.2)`);
}
