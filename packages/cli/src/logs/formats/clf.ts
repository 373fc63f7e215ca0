import { type Entry, entry, type Sign, statusOf } from "../entry.ts";
import { anyTime } from "../time.ts";
import { clfFormat } from "./clf-format.ts";

/** nginx has `$time_iso8601` beside `$time_local`. */
const dated =
  /\[(\d{2}\/[A-Z][a-z]{2}\/\d{4}[: ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?: [+-]\d{4})?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d)\] ?"/;
const undated = /^(?:\S+ ){3}"/;
const afterRequest = /^ (\d{3}|-1?|0)(?: (\d+|-))?(?= |$)/;

/** A record of TLS: 0x16 handshake, 0x03 the major version (RFC 8446, 5.1), escaped or as it came. */
const tlsHello = ["\\x16\\x03", "\u0016\u0003", "\\u0016\\u0003"];

/** A line of the Common Log Format or of one that was made of it: of that one which is given, or which it looks like. */
export function readClf(line: string, given?: string): Entry | undefined {
  const date = dated.exec(line);
  const head = date ?? undated.exec(line);
  if (head === null) return undefined;
  const from = head.index + head[0].length;
  const request = requestFrom(line, from);
  if (request === undefined) return undefined;
  const { text, status, size, tail } = request;
  const before = line.slice(0, head.index).trimEnd();
  const format =
    given ?? clfFormat({ before, request: text, status, size, tail, glued: head[0].includes(']"') });
  return entry({
    format,
    status: statusOf(status),
    sign: signOf(text, status, size, tail, format),
    client: clientOf(before === "" ? line.slice(0, from) : before, format, given !== undefined),
    target: targetOf(text),
    time: anyTime(date?.[1] ?? ""),
    size: /^\d+$/.test(size) ? Number(size) : -1,
  });
}

/** The request ends at the first quote that is not escaped and has a status behind it. */
function requestFrom(line: string, from: number) {
  for (let end = line.indexOf('"', from); end >= 0; end = line.indexOf('"', end + 1)) {
    if (isEscaped(line, end)) continue;
    const after = afterRequest.exec(line.slice(end + 1, end + 32));
    if (after === null) continue;
    const tail = line.slice(end + 1 + after[0].length, end + 4096);
    return { text: line.slice(from, end), status: after[1] ?? "", size: after[2] ?? "", tail };
  }
  return undefined;
}

function isEscaped(line: string, at: number): boolean {
  let backslashes = 0;
  while (line[at - 1 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 1;
}

/** What a request says that never was one; also used for forms other than CLF. */
export function signOfRequest(request: string, status: number, empty: boolean): Sign {
  if (status === 499) return "client-left";
  if (status !== 400) return null;
  if (tlsHello.some((start) => request.startsWith(start))) return "tls-on-plain-port";
  return request === "" || (request === "-" && empty) ? "closed-before-request" : null;
}

function signOf(request: string, status: string, size: string, tail: string, format: string): Sign {
  if (format === "haproxy-clf")
    return signOfTermination(/ ([A-Za-z-]{4}) \d+ \d+ \d+/.exec(tail)?.[1], status);
  if (format === "morgan-combined" && status === "-") return "client-left";
  if (format === "squid-combined" && status === "0") return "client-left";
  return signOfRequest(request, statusOf(status), size === "0" || size === "-" || size === "");
}

/** HAProxy tells with two letters who ended a session, and when: `C` is the client. */
export function signOfTermination(letters: string | undefined, status: string): Sign {
  const byClient = letters?.startsWith("C") === true;
  if (status === "-1" && byClient) return "client-left";
  return status === "400" && byClient && /^C[HR]/.test(letters ?? "") ? "client-left" : null;
}

function clientOf(before: string, format: string, isGiven: boolean): string {
  const words = before.trim().split(/\s+/);
  const hostFirst = format === "apache-vhost-combined" && (isGiven || /[.:]/.test(words[1] ?? ""));
  return words[hostFirst ? 1 : 0] ?? "";
}

/** `/a b` of `GET /a b HTTP/1.1`; what is no request line is its own target. */
export function targetOf(request: string): string {
  const blank = request.indexOf(" ");
  if (blank <= 0 || !isMethod(request, blank)) return "";
  const version = request.lastIndexOf(" HTTP/");
  return request.slice(blank + 1, version > blank ? version : undefined).trimStart();
}

function isMethod(request: string, length: number): boolean {
  for (let i = 0; i < length; i++) {
    const code = request.charCodeAt(i) | 32; // lower case
    if (code < 97 || code > 122) return false;
  }
  return true;
}
