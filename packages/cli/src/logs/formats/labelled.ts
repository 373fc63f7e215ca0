import { type Entry, entry, statusOf } from "../entry.ts";
import { anyTime } from "../time.ts";
import { signOfRequest, targetOf } from "./clf.ts";

const logfmt = /([\w.@-]+)=("(?:[^"\\]|\\.)*"|[^\s,]*)/g;
const isLogfmt = /(?:^|[\s,])(?:http_)?status(?:_code)?=/;
const isLtsv = /(?:^|\t)status:/;

/** Values with labels: `status=404 path=/a` (logfmt, as lograge and Heroku's router write it), or LTSV, `status:404` between tabs. */
export function readLabelled(text: string): Entry | undefined {
  if (isLogfmt.test(text)) return ofLabels("rails", logfmtOf(text));
  return isLtsv.test(text) ? ofLabels("nginx-timed", ltsvOf(text)) : undefined;
}

type Labels = ReadonlyMap<string, string>;

function ofLabels(format: string, labels: Labels): Entry | undefined {
  const first = (...names: readonly string[]) => names.map((name) => labels.get(name)).find(Boolean);
  const code = first("status", "status_code", "http_status");
  const request = first("request", "req");
  const method = first("method", "request_method", "http_method", "verb");
  const target = first("path", "uri", "url", "request_uri", "request_path", "route");
  // Without a method it may be a request that a program sent itself.
  if (!/^(?:\d{3}|-)$/.test(code ?? "") || (request ?? (method && target)) === undefined) return undefined;
  const status = statusOf(code);
  return entry({
    format,
    status,
    sign: request === undefined ? null : signOfRequest(request, status, true),
    client: (first("fwd", "remote_ip", "remote_addr", "client_ip", "remote", "client", "ip", "host") ?? "")
      .replace(/^([\d.]+):\d+$/, "$1")
      .replace(/,.*/, ""),
    target: target ?? targetOf(request ?? ""),
    time: anyTime(first("time", "ts", "timestamp", "time_local", "time_iso8601", "t") ?? ""),
  });
}

function logfmtOf(text: string): Labels {
  return new Map([...text.matchAll(logfmt)].map(([, label = "", value = ""]) => [label, unquoted(value)]));
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, "$1") : value;
}

function ltsvOf(text: string): Labels {
  const pairs = text.split("\t").map((pair) => pair.split(/:(.*)/s));
  return new Map(pairs.map(([label = "", value = ""]) => [label, value]));
}
