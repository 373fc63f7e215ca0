import { type Entry, entry, statusOf } from "../entry.ts";
import { isoTime } from "../time.ts";

const line = /^\[(\d{4}-\d\d-\d\dT[^\]]+)\] "(\S+) (.*?) ?(HTTP\/[\d.]+|-)" (\d+) (\S+)(.*)$/s;

/** Envoy's and Istio's default text. `"- - -"` is a TCP connection, no request. */
export function readEnvoyText(text: string): Entry | undefined {
  const [, time = "", method, target = "", version, status, flags = "", rest = ""] = line.exec(text) ?? [];
  if (status === undefined || (method === "-" && version === "-")) return undefined;
  return entry({
    format: "envoy-text",
    status: statusOf(status),
    sign: signOfFlags(flags, status),
    client: / \d+ \d+ \d+ (?:\d+|-) "([^",]*)/.exec(rest)?.[1] ?? "",
    target,
    time: isoTime(time),
  });
}

/** `DC`: the client has left. Before Envoy 1.9 it left with no flag. */
export function signOfFlags(flags: string, status: string | number): "client-left" | null {
  if (Number(status) === 499) return "client-left";
  return Number(status) === 0 && (flags === "-" || flags === "" || flags.split(",").includes("DC"))
    ? "client-left"
    : null;
}
