import { isFieldValue, isToken } from "./field-syntax.ts";

/** The value of a header field: a text, a number, or a list of members, which a comma separates. */
export type HeaderValue = string | number | readonly (string | number)[];

/** Header fields by name, or what `new Headers()` gives. What is undefined is left out. */
export type HeaderFields =
  | Readonly<Record<string, HeaderValue | null | undefined>>
  | Iterable<readonly [name: string, value: HeaderValue]>;

/** Header fields as frameworks send them: a plain object that they may write to. */
export type SentFields = Record<string, string | string[]>;

/** Fields about a content, which is made anew of the error. Content-Range is about the resource (RFC 9110, section 14.4). */
const ofContent = /^(?:content-(?!range$|security)|transfer-encoding$)/i;

/**
 * The fields as they are sent. One that cannot be, because its name is no token or its value has a line break, NUL or
 * a character beyond Latin-1, would end the process of some frameworks and split the response of others: it is refused.
 */
export function sentFields(fields: HeaderFields, refuse: (reason: string) => void): SentFields {
  const sent: SentFields = {};
  for (const [name, value] of entries(fields, refuse)) {
    if (value == null || ofContent.test(name)) continue;
    const reason = fault(name, value);
    if (reason === undefined) add(sent, name, value);
    else refuse(reason);
  }
  return sent;
}

function entries(
  fields: HeaderFields,
  refuse: (reason: string) => void,
): Iterable<readonly [string, HeaderValue | null | undefined]> {
  if (typeof fields === "object") return Symbol.iterator in fields ? fields : Object.entries(fields);
  refuse("headers are no object");
  return [];
}

function fault(name: string, value: HeaderValue): string | undefined {
  if (!isToken(name)) return `${JSON.stringify(name)} is no name of a header field`;
  for (const each of [value].flat()) {
    if (typeof each !== "string" && typeof each !== "number") return `the value of ${name} is no text`;
    if (!isFieldValue(`${each}`)) return `the value of ${name} has a character that no field may have`;
  }
  return undefined;
}

/** One field for a name, but for cookies, which a comma cannot separate (RFC 9110, section 5.3). */
function add(sent: SentFields, name: string, value: HeaderValue): void {
  const members = [Object.hasOwn(sent, name) ? (sent[name] ?? []) : [], value].flat();
  sent[name] = /^set-cookie$/i.test(name) ? members.map(String) : members.join(", ");
}
