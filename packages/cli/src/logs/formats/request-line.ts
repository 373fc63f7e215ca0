import { type Entry, entry, statusOf } from "../entry.ts";
import { anyTime } from "../time.ts";
import { signOfRequest, targetOf } from "./clf.ts";

const request = /"((?:[A-Z][A-Z-]{2,15}) [^"]* HTTP\/\d(?:\.\d)?)"/;
/** A size of three digits is mostly none of these. */
const code = "(10[0-3]|20\\d|226|30[0-8]|4\\d\\d|5[0-3]\\d)";
const behind = new RegExp(`^["\\s|,;]*${code}(?=["\\s|,;]|$)`);
const before = new RegExp(`(?:^|["\\s|,;])${code}["\\s|,;]*$`);
const address =
  /(?:^|[\s"|,;[])(\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})(?=[\s"|,;:\]]|$)/i;
const date = /\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[^\s"|,;\]]*/;
/** Apache's `ssl_request_log` has a size there, and no status. */
const cipher = /(?:^| )(?:TLS|SSL)v[\d.]+ /;

/** A line that an administrator has put together: a request in quotes, with its status right behind or before it. */
export function readRequestLine(text: string): Entry | undefined {
  const found = request.exec(text);
  if (found === null || cipher.test(text.slice(0, found.index))) return undefined;
  const line = found[1] ?? "";
  const number = (behind.exec(text.slice(found.index + found[0].length)) ??
    before.exec(text.slice(0, found.index)))?.[1];
  if (number === undefined) return undefined;
  const status = statusOf(number);
  return entry({
    format: /^INFO: +/.test(text) ? "gunicorn" : "nginx-timed",
    status,
    sign: signOfRequest(line, status, false),
    client: address.exec(text)?.[1] ?? "",
    target: targetOf(line),
    time: anyTime(date.exec(text)?.[0] ?? ""),
  });
}
