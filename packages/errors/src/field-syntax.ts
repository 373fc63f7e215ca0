/** RFC 9110, section 5.6.2. */
export function isToken(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}

/** May it stand in a header field (RFC 9110, section 5.5)? What Node, too, lets into one; an object is no text. */
export function isFieldValue(value: unknown): boolean {
  return typeof value !== "object" && /^[\t\x20-\x7e\x80-\xff]*$/.test(`${value}`);
}

/**
 * A field that cannot be sent, given as its name in lower case and its value on a line each: no token for a name, a
 * character that no value may have, neither whole seconds from 0 nor a date, no range. Without regard to case, `μ`
 * would be the `µ` of Latin-1.
 */
export const unsendable: RegExp =
  /^(?![\w!#$%&'*+.^`|~-]+\n)|\n.*[^\t -~\x80-\xff]|^retry-after\n(?!\d+$|.*GMT$)|^content-range\n(?!.+ .+\/)/s;

/** The section of RFC 9110 that a field breaks, given in the same way; undefined: it can be sent. */
export function brokenSection(lines: string): string | undefined {
  const found = unsendable.exec(lines)?.[0];
  if (found === "") return "5.1";
  // A line break, the name of the one field, or that of the other.
  return found && (found < " " ? "5.5" : found > "r" ? "10.2.3" : "14.4");
}
