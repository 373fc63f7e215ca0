/** The value of a header field. A list is one field whose members a comma separates, `Set-Cookie` alone several fields. */
export type HeaderValue = string | number | readonly string[];

/** Header fields by name, or what `new Headers()` makes and gives. What is undefined is left out. */
export type HeaderFields =
  | Readonly<Record<string, HeaderValue | null | undefined>>
  | Iterable<readonly [name: string, value: HeaderValue]>;

/** Header fields as frameworks send them: a plain object that they may write to. */
export type SentFields = Record<string, string | string[]>;

/** Fields about a content, which is made anew of the error. Content-Range is about the resource (RFC 9110, section 14.4). */
const ofContent = /^(?:content-(?!range$|security)|transfer-encoding$)/i;
const nameRule = /^[\w!#$%&'*+.^`|~-]+$/;
// What Node, too, lets into a field value (RFC 9110, section 5.5).
const valueRule = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * The fields as they are sent.
 *
 * @throws {TypeError} A name is no token, or a value has a line break, NUL or a character beyond Latin-1: sent by a
 * framework it would end the process or split the response.
 */
export function sentFields(fields: HeaderFields, refuse: (reason: string) => void = fail): SentFields {
  const sent: SentFields = {};
  for (const [name, value] of entries(fields)) {
    if (value == null || ofContent.test(name)) continue;
    if (!nameRule.test(name)) refuse(`${JSON.stringify(name)} is no name of a header field`);
    else if (![value].flat().every((each) => valueRule.test(`${each}`))) {
      refuse(`the value of ${name} has a character that no header field may have`);
    } else add(sent, name, value);
  }
  return sent;
}

function entries(fields: HeaderFields): Iterable<readonly [string, HeaderValue | null | undefined]> {
  return Symbol.iterator in fields ? fields : Object.entries(fields);
}

function add(sent: SentFields, name: string, value: HeaderValue): void {
  const members = [Object.hasOwn(sent, name) ? sent[name] : [], value].flat();
  sent[name] = /^set-cookie$/i.test(name) ? members.map(String) : members.join(", ");
}

function fail(reason: string): never {
  throw new TypeError(`http-4xx-errors: ${reason} (RFC 9110, section 5)`);
}
