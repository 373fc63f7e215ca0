import { type Entry, entry, type Sign, statusOf } from "../entry.ts";

const line = /^(\d{9,10}\.\d{3}) +-?\d+ (\S+) ([A-Z_]+)\/(\d{3})(?: (\d+) (\S+) (.*)|(?: \S*){0,2})$/s;

/** Squid's own format. 000 is no answer: the client left (`_ABORTED`), or never sent a request. */
export function readSquidNative(text: string): Entry | undefined {
  const [, time, client = "", result = "", status, size = -1, , rest = ""] = line.exec(text) ?? [];
  if (time === undefined) return undefined;
  const target = rest.split(" ")[0] ?? "";
  return entry({
    format: "squid-native",
    status: statusOf(status),
    sign: status === "000" ? signOf(result, target) : null,
    client,
    target,
    time: Number(time) * 1000,
    size: Number(size),
  });
}

function signOf(result: string, target: string): Sign {
  if (result.includes("ABORTED")) return "client-left";
  return target === "error:transaction-end-before-headers" ? "closed-before-request" : null;
}
