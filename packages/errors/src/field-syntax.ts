/** RFC 9110, section 5.6.2. */
export function isToken(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}

/** May it stand in a header field (RFC 9110, section 5.5)? What Node, too, lets into one; an object is no text. */
export function isFieldValue(value: unknown): boolean {
  return typeof value !== "object" && /^[\t\x20-\x7e\x80-\xff]*$/.test(`${value}`);
}

/** What no field may be, as its name and its value on a line each, by the section of RFC 9110 that says so. */
const broken = [
  ["5.1", /^(?![\w!#$%&'*+.^`|~-]+\n)/],
  ["5.5", /\n.*[^\t -~\x80-\xff]/s],
  // Neither whole seconds from 0 nor a date.
  ["10.2.3", /^retry-after\n(?!\d+$|.*GMT$)/i],
  ["14.4", /^content-range\n(?!.+ .+\/)/i],
] as const;

/** The section of RFC 9110 that a field breaks, given as its name and value on a line each; undefined: it can be sent. */
export function brokenSection(lines: string): string | undefined {
  return broken.find(([, form]) => form.test(lines))?.[0];
}
