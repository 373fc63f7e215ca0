import { type Entry, entry, statusOf } from "../entry.ts";
import { clfTime } from "../time.ts";
import { signOfRequest, targetOf } from "./clf.ts";

const time = "^\\[(\\d\\d\\/[A-Z][a-z]{2}\\/\\d{4}:[^\\]]+)\\] ";
const manager = new RegExp(
  `${time}(?:\\S+ \\S+ )?(\\d{3}) - \\S+ \\S+ \\S+ "((?:[^"\\\\]|\\\\.)*)"?(?: \\[Client ([^\\]]*)\\])?`,
);
const plus = new RegExp(`${time}\\S+ (\\S+) \\S+ "((?:[^"\\\\]|\\\\.)*)" (\\d{3}) `);

/** Nginx Proxy Manager, and NPMplus, which writes the request in one. */
export function readNginxProxyManager(text: string): Entry | undefined {
  const [, date, status, target = "", client = ""] = manager.exec(text) ?? [];
  const format = "nginx-proxy-manager";
  if (date !== undefined) {
    const sign = status === "499" ? "client-left" : null;
    return entry({ format, status: statusOf(status), sign, client, target, time: clfTime(date) });
  }
  const [, when, address = "", request, code] = plus.exec(text) ?? [];
  if (when === undefined || request === undefined) return undefined;
  const sign = signOfRequest(request, statusOf(code), false);
  return entry({
    format,
    status: statusOf(code),
    sign,
    client: address,
    target: targetOf(request),
    time: clfTime(when),
  });
}
