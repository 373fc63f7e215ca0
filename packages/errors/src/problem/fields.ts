import { brokenSection } from "../field-syntax.ts";
import { attempt, readPairs } from "./read.ts";

/** Header fields by their names in lower case, each with the values of its lines. */
export type Fields = Map<string, string[]>;

/**
 * What an error may not bring: fields of the connection (RFC 9110, section 7.6.1), which is the server's, and of the
 * content, which is another one. Content-Range is about the resource (section 14.4).
 */
const ofServer = /^(content-(?!range$|sec)|((proxy-)?connection|keep-alive|te|trailer|transfer-encoding)$)/;
/**
 * By its beginning, what was said of an answer that is not given (RFC 9110, section 8; RFC 9111, section 5): to clients,
 * to the caches of a CDN (RFC 9213), and to a proxy that would send a file in its place.
 */
const ofAnswer =
  /^(content-(?!sec)|etag|last-mod|age$|expires|pragma|link|location|refresh|accept-r|(repr-)?digest|signature|tra(iler|nsfer)|surrogate-k|(edge-)?cache-tag|x-accel-(?!buf)|x-send)/;

/** What remains of the fields of the answer that was begun (CORS, cookies, rate limits), and those that an error brings. */
export function fieldsFor(headers: unknown, begun: unknown): Fields {
  const fields = readFields(begun, ofAnswer);
  // Who may keep it says nothing about the content: what should not be stored is not stored either as an error.
  for (const [name, values] of fields) {
    if (!/(cache|surrogate)-control$/.test(name)) continue;
    const [kept] =
      `${values}`
        .toLowerCase()
        .match(/no-store|private/g)
        ?.sort() ?? [];
    if (kept) fields.set(name, [kept]);
    else fields.delete(name);
  }
  for (const [name, values] of readFields(headers, ofServer)) {
    // These two add to what is there already.
    fields.set(name, /^(vary|set-cookie)$/.test(name) ? [...(fields.get(name) ?? []), ...values] : values);
  }
  return fields;
}

/** Upgrade is named in Connection; from HTTP/2 on a connection has no fields (RFC 9113, section 8.2.2). */
export function forVersion(fields: Fields, httpVersion = "1.1"): void {
  if (httpVersion >= "2") {
    for (const name of fields.keys()) if (name === "upgrade" || ofServer.test(name)) fields.delete(name);
  } else if (fields.has("upgrade")) addMembers(fields, "connection", ["Upgrade"]);
}

/** Adds members to a list that lacks them; `*` covers everything (RFC 9110, section 12.5.5). */
export function addMembers(fields: Fields, name: string, members: readonly string[]): void {
  const all = [...(fields.get(name) ?? []), ...members].join().match(/[^\s,]+/g) ?? [];
  const names: readonly unknown[] = all.map((member) => member.toLowerCase());
  const once = all.filter((_, index) => names.indexOf(names[index]) === index);
  fields.set(name, names.includes("*") ? ["*"] : once);
}

/** As they are sent: `Set-Cookie` alone may stand on several lines (RFC 9110, section 5.3). */
export function sent(fields: Fields): Record<string, string | string[]> {
  return Object.fromEntries(
    [...fields].map(([name, values]) => [
      name,
      name === "set-cookie" && values[1] ? values : values.join(", "),
    ]),
  );
}

/** Without those of which the name is `refused`, and what cannot be sent. */
export function readFields(headers: unknown, refused?: RegExp): Fields {
  const fields: Fields = new Map();
  for (const [given, value] of readPairs(headers)) {
    const name = given.toLowerCase();
    if (refused?.test(name)) continue;
    for (const each of attempt(() => [value].flat()) ?? []) {
      if (/^(str|num)/.test(typeof each) && !brokenSection(`${name}\n${each}`)) {
        fields.set(name, [...(fields.get(name) ?? []), `${each}`]);
      }
    }
  }
  return fields;
}
