import type { Entry } from "./entry.ts";
import { readApplication } from "./formats/application.ts";
import { readAws } from "./formats/aws.ts";
import { readClf } from "./formats/clf.ts";
import { readEnvoyText } from "./formats/envoy-text.ts";
import { readErrorLog } from "./formats/error-log.ts";
import { readHaproxyHttp } from "./formats/haproxy-http.ts";
import { readCaddyConsole, readJson } from "./formats/json.ts";
import { readNginxProxyManager } from "./formats/nginx-proxy-manager.ts";
import { readRequestLine } from "./formats/request-line.ts";
import { readSquidNative } from "./formats/squid-native.ts";
import type { W3c } from "./formats/w3c.ts";

/** Forms that look like no other, the most telling first. */
const readers = [
  readErrorLog,
  readHaproxyHttp,
  readEnvoyText,
  readAws,
  readSquidNative,
  readNginxProxyManager,
];
/** All of them have the status in their first 16 KiB; patterns that go back and forth shall not see more. */
const head = 16 * 1024;

/** The entries that a line without its wrappers holds; none where it is no line of a log. */
export function readLine(text: string, w3c: W3c): readonly Entry[] {
  if (w3c.takesHead(text)) return [];
  if (text.startsWith("{") || text.startsWith("[{"))
    return readJson(text, undefined, (inner) => readLine(inner, w3c));
  const first = readCaddyConsole(text) ?? w3c.readKnown(text);
  if (first !== undefined) return [first];
  const start = text.length > head ? text.slice(0, head) : text;
  for (const read of readers) {
    const found = read(start);
    if (found !== undefined) return [found];
  }
  const last = readClf(text) ?? readApplication(start) ?? w3c.readHeadless(start) ?? readRequestLine(start);
  return last === undefined ? [] : [last];
}
