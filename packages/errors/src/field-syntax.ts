/** RFC 9110, section 5.6.2. */
export function isToken(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}

/** May it stand in a header field (RFC 9110, section 5.5)? What Node, too, lets into one; an object is no text. */
export function isFieldValue(value: unknown): boolean {
  return typeof value !== "object" && /^[\t\x20-\x7e\x80-\xff]*$/.test(`${value}`);
}
