import { type Entry, entry } from "../entry.ts";
import { isoTime } from "../time.ts";
import { apacheCauses, causeOf, nginxCauses } from "./causes.ts";

const nginx = /^(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d) \[\w+\] \d+#\d+: (.*)$/s;
const apache = /^\[([A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d+)? \d{4})\] (.*)$/s;

/** Error logs of nginx and Apache. What names no client is about the server, and no entry. */
export function readErrorLog(text: string): Entry | undefined {
  return readNginx(text) ?? readApache(text);
}

function readNginx(text: string): Entry | undefined {
  const [, time, message] = nginx.exec(text) ?? [];
  const client = message === undefined ? undefined : /, client: ([^,]+)/.exec(message)?.[1];
  if (time === undefined || message === undefined || client === undefined) return undefined;
  return entry({
    kind: "error",
    format: "nginx-error",
    client,
    target: /, request: "\S+ (\S+)/.exec(message)?.[1] ?? "",
    time: isoTime(time),
    cause: causeOf(message, nginxCauses),
  });
}

function readApache(text: string): Entry | undefined {
  const [, time, message] = apache.exec(text) ?? [];
  const client = message === undefined ? undefined : /\[client (\S+?)(?::\d+)?\]/.exec(message)?.[1];
  if (time === undefined || message === undefined || client === undefined) return undefined;
  const cause = causeOf(message, apacheCauses);
  // A handshake of TLS that failed is about a connection; there is no request yet.
  if (cause === "other" && /^\[ssl:/.test(message)) return undefined;
  const when = Date.parse(`${time.replace(/\.\d+/, "")} UTC`);
  return entry({
    kind: "error",
    format: "apache-error",
    client,
    time: Number.isNaN(when) ? -1 : when,
    cause,
  });
}
