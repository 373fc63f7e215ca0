import { brokenSection } from "../field-syntax.ts";
import { readPairs } from "./read.ts";

/** Header fields by their names in lower case, each with the values of its lines. */
export type Fields = Map<string, string[]>;

/** About the connection (RFC 9110, section 7.6.1), which is the server's. */
const ofConnection = /^(?:(?:proxy-)?connection|keep-alive|te|trailer|transfer-encoding|upgrade)$/;
/** About the content, which is another one. Content-Range is about the resource (RFC 9110, section 14.4). */
const ofContent = /^content-(?!range$|sec)/;
/**
 * By its beginning, what was said of an answer that is not given (RFC 9110, section 8; RFC 9111, section 5): to clients,
 * to the caches of a CDN (RFC 9213), and to a proxy that would send a file in its place.
 */
const ofAnswer =
  /^(?:content-(?!sec)|etag|last-mod|age$|expires|pragma|link|location|refresh|accept-ranges|(?:repr-)?digest|signature|trailer|transfer|surrogate-key|(?:edge-)?cache-tag|x-accel-(?!buf)|x-sendfile)/;

/** The fields that an error brings. What cannot be sent is left out. */
export function fieldsOfError(headers: unknown): Fields {
  return sendable(
    headers,
    (name) => !ofContent.test(name) && (name === "upgrade" || !ofConnection.test(name)),
  );
}

/** What remains of the fields of the answer that was begun: CORS, cookies, rate limits. */
export function fieldsOfAnswer(headers: unknown): Fields {
  const fields = sendable(headers, (name) => !ofAnswer.test(name));
  // Who may keep it says nothing about the content: what should not be stored is not stored either as an error.
  for (const [name, values] of fields) {
    if (!/(?:cache|surrogate)-control$/.test(name)) continue;
    const kept = ["no-store", "private"].find((each) => values.join().toLowerCase().includes(each));
    if (kept) fields.set(name, [kept]);
    else fields.delete(name);
  }
  return fields;
}

/** From HTTP/2 on the connection has no fields (RFC 9113, section 8.2.2); before, Upgrade is named in Connection. */
export function forVersion(fields: Fields, httpVersion = "1.1"): void {
  if (httpVersion >= "2") {
    for (const name of fields.keys()) if (ofConnection.test(name)) fields.delete(name);
  } else if (fields.has("upgrade")) addMembers(fields, "connection", ["Upgrade"]);
}

/** Adds members to a list that lacks them; `*` covers everything (RFC 9110, section 12.5.5). */
export function addMembers(fields: Fields, name: string, members: readonly string[]): void {
  const known = new Map<string, string>();
  for (const member of [...(fields.get(name) ?? []), ...members].join().match(/[^\s,]+/g) ?? []) {
    if (!known.has(member.toLowerCase())) known.set(member.toLowerCase(), member);
  }
  fields.set(name, known.has("*") ? ["*"] : [...known.values()]);
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

function sendable(headers: unknown, mayStay: (name: string) => boolean): Fields {
  const fields: Fields = new Map();
  for (const [given, value] of readPairs(headers)) {
    const name = given.toLowerCase();
    const values = [value]
      .flat()
      .filter(
        (each) =>
          (typeof each === "string" || typeof each === "number") && !brokenSection(`${name}\n${each}`),
      )
      .map(String);
    if (values.length > 0 && mayStay(name)) {
      fields.set(name, [...(fields.get(name) ?? []), ...values]);
    }
  }
  return fields;
}
