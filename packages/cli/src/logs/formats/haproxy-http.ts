import { type Entry, entry, statusOf } from "../entry.ts";
import { clfTime } from "../time.ts";
import { signOfTermination, targetOf } from "./clf.ts";

const line =
  /^(\S+):\d+ \[(\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d\.\d{3})\] \S+ \S+ (?:\+?-?\d+\/){4}\+?-?\d+ (-1|0|\d{3})(?: \+?(\d+) \S+ \S+ (\S{4}) \S+ \S+(.*)|(?: \S*){0,6})$/s;

/** `option httplog` and `option httpslog` of HAProxy (configuration manual, 8.2.3). */
export function readHaproxyHttp(text: string): Entry | undefined {
  const [, client, time, status = "", size = -1, letters, rest] = line.exec(text) ?? [];
  if (client === undefined || time === undefined) return undefined;
  const request = /"([^"]*)"?/.exec((rest ?? "").replace(/^(?: \{[^}]*\})+/, ""))?.[1] ?? "";
  return entry({
    format: "haproxy-http",
    status: statusOf(status),
    sign: signOfTermination(letters, status),
    client,
    target: targetOf(request),
    time: clfTime(time),
    size: Number(size),
  });
}
