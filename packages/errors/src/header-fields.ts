import { own } from "./describe.ts";
import { brokenSection } from "./field-syntax.ts";

/** The value of a header field: a text, a number, or a list of members, which a comma separates. */
export type HeaderValue = string | number | readonly (string | number)[];

/** Header fields by name, or what `new Headers()` gives. What is undefined is left out. */
export type HeaderFields = Readonly<Record<string, HeaderValue | null | undefined>> | FieldPairs;

/** What `new Headers()` gives, or pairs of name and value. */
export type FieldPairs = Iterable<readonly [name: string, value: HeaderValue]>;

/** Header fields as frameworks send them: a plain object that they may write to. */
export type SentFields = Record<string, string | string[]>;

/** Fields about a content, which is made anew of the error. Content-Range is about the resource (RFC 9110, section 14.4). */
const ofContent = /^(content-(?!range$|sec)|transfer-)/i;

/** The field of a name in whichever casing (RFC 9110, section 5.1), by its name here; without a value it is not there. */
export function fieldIn(
  fields: SentFields,
  field: string,
): readonly [name: string, value?: string | string[]] {
  return Object.entries(fields).find(([name]) => name.toLowerCase() === field.toLowerCase()) ?? [field];
}

/**
 * The fields as they are sent. One that cannot be, because its name is no token or its value has a line break, NUL or
 * a character beyond Latin-1, would end the process of some frameworks and split the response of others: it is refused,
 * and so is what `Retry-After` and `Content-Range` cannot say. `isLenient`: it is left out.
 *
 * @throws {TypeError} A field cannot be sent; it says which, and the section that says so.
 */
export function sentFields(fields: HeaderFields, isLenient?: boolean): SentFields {
  const sent: SentFields = {};
  for (const [name, value] of Symbol.iterator in fields ? fields : Object.entries(fields)) {
    if (value == null || ofContent.test(name)) continue;
    const values = ([] as HeaderValue[]).concat(value);
    const isText = values.every((each) => typeof each !== "object");
    const section = isText ? brokenSection(`${name.toLowerCase()}\n${values}`) : "5.5";
    if (!section) add(sent, name, values.map(String));
    else if (!isLenient) {
      const part = section === "5.1" ? "name" : isText ? "value" : "object (use ./fields)";
      throw new TypeError(
        `header field ${JSON.stringify(name)}: its ${part} cannot be sent (RFC 9110, section ${section})`,
      );
    }
  }
  return sent;
}

/** One field for a name, but for cookies, which a comma cannot separate (RFC 9110, section 5.3). */
function add(sent: SentFields, given: string, values: readonly string[]): void {
  const [name, before = []] = fieldIn(sent, given);
  const all = ([] as string[]).concat(before, values);
  if (/^set-cookie$/i.test(name)) {
    sent[name] = all;
    // `new Headers(sent)`, as h3 makes it, would put a comma between them.
    own(sent, Symbol.iterator, () => fieldLines(sent));
  } else sent[name] = all.join(", ");
}

/** Name and value of each field as HTTP sends them: a cookie at a time. */
export function* fieldLines(sent: SentFields): Generator<[name: string, value: string]> {
  for (const [name, values] of Object.entries(sent)) {
    for (const value of [values].flat()) yield [name, value];
  }
}
