import { unsendable } from "../field-syntax.ts";
import { attempt, readPairs } from "./read.ts";

/** Header fields by their names in lower case, as they are sent. */
export type Fields = Record<string, string | string[]>;

/**
 * What an error may not bring: fields of the connection (RFC 9110, section 7.6.1), which is the server's, and of the
 * content, which is another one. Content-Range is about the resource (section 14.4).
 */
const ofServer = /^(content-(?!range$|sec)|(proxy-)?connection|keep-al|http2-s|te$|tra(ile|nsfe))/;
/**
 * By its beginning, what was said of an answer that is not given (RFC 9110, section 8; RFC 9111, section 5): to clients,
 * to the caches of a CDN (RFC 9213), and to a proxy that would send a file in its place.
 */
const ofAnswer =
  /^(content-(?!sec)|etag|last-mod|age$|expires|pragma|link|location|refresh|accept-r|(repr-)?digest|signature|tra(ile|nsfe)|surrogate-k|(edge-)?cache-tag|x-accel-(?!buf)|x-send)/;

/** What remains of the fields of the answer that was begun (CORS, cookies, rate limits), and those that an error brings. */
export function fieldsFor(headers: unknown, begun: unknown): Fields {
  const fields = readFields(begun, ofAnswer);
  for (const name in fields) {
    if (/(cache|surrogate)-control$/.test(name)) {
      // Who may keep it says nothing about the content: what should not be stored is not stored either as an error.
      const kept = /no-store|private(?!.*no-store)/i.exec(fields[name] as string)?.[0]; // Set-Cookie alone is a list
      if (kept) fields[name] = kept;
      else delete fields[name];
    }
  }
  for (const [name, value] of readPairs<string | string[]>(readFields(headers, ofServer))) {
    // These two add to what is there already.
    if (/^(vary|set-cookie)$/.test(name)) add(fields, name, value);
    else fields[name] = value;
  }
  return fields;
}

/** Upgrade is named in Connection; from HTTP/2 on a connection has no fields (RFC 9113, section 8.2.2). */
export function forVersion(fields: Fields, httpVersion = ""): void {
  if (httpVersion >= "2") {
    for (const name in fields) if (name === "upgrade" || ofServer.test(name)) delete fields[name];
  } else if (fields.upgrade) addMembers(fields, "connection", "Upgrade");
}

/** Adds members to a list that lacks them; `*` covers everything (RFC 9110, section 12.5.5). */
export function addMembers(fields: Fields, name: string, members: string): void {
  const all = [fields[name], members].join().match(/[^\s,]+/g) as string[]; // of the members at least
  const once = new Map(all.map((member) => [member.toLowerCase(), member]));
  fields[name] = once.has("*") ? "*" : [...once.values()].join(", ");
}

/** Without those of which the name is `refused`, and what cannot be sent. */
export function readFields(headers: unknown, refused?: RegExp): Fields {
  const fields: Fields = {};
  for (const [given, value] of readPairs(headers)) {
    const name = given.toLowerCase();
    if (refused?.test(name)) continue;
    attempt(() => {
      for (const each of [value].flat()) {
        if (/^(str|num)/.test(typeof each) && !unsendable.test(`${name}\n${each}`))
          add(fields, name, `${each}`);
      }
    });
  }
  return fields;
}

/** `Set-Cookie` alone may stand on several lines (RFC 9110, section 5.3). */
function add(fields: Fields, name: string, value: string | string[]): void {
  // A field may have any name, `constructor` too; h3 keeps some twice.
  const before = Object.hasOwn(fields, name) && fields[name];
  fields[name] =
    !before || before === value
      ? value
      : name === "set-cookie"
        ? [before, value].flat()
        : `${before}, ${value}`;
}
