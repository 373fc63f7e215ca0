import type { Entry } from "./entry.ts";
import { isoTime } from "./time.ts";

type Request = Partial<Pick<Entry, "target" | "client" | "time">>;

const started =
  /Started [A-Z]+ "([^"]*)" for (\S+) at (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: ([+-]\d\d):?(\d\d))?/;
const rails2 = /^Processing \S+ \(for (\S+) at (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\)/;
/** Others, of lograge and of a router, are one line, and have no first one. */
const last = /Completed |ActionController::RoutingError/;
/** Of Ruby's logger: `I, [2026-11-28T08:18:08.000000 #4321]  INFO -- : `. */
const logger = /^[A-Z], \[(\S+) (#\d+)\] +\w+ -- [^:]*: /;
const most = 1000;

/** Rails tells client, path and time on the first line of a request, and the status on the last. */
export class RailsRequests {
  readonly #open = new Map<string, Request>();

  /** Keeps what the first line of a request tells. */
  begin(text: string): void {
    const request = requestOf(text);
    if (request === undefined) return;
    const key = keyOf(text);
    // Of two that are open at once nobody can tell whose status comes first; the moment is about the same.
    const isAlone = !this.#open.has(key);
    if (isAlone && this.#open.size >= most) this.#open.clear();
    this.#open.set(key, isAlone ? request : { time: request.time ?? -1 });
  }

  /** The entry of its last line, with what the first line and Ruby's logger told. */
  end(text: string, entry: Entry): Entry {
    if (!last.test(text)) return entry;
    const key = keyOf(text);
    const { target = "", client = "", time = -1 } = this.#open.get(key) ?? {};
    this.#open.delete(key);
    const logged = logger.exec(text)?.[1];
    return {
      ...entry,
      target: entry.target || target,
      client: entry.client || client,
      time: time === -1 && logged !== undefined ? isoTime(logged) : time,
    };
  }
}

function requestOf(text: string): Request | undefined {
  const [, target, client = "", day, clock, hours, minutes] = started.exec(text) ?? [];
  if (target !== undefined) {
    const zone = hours === undefined ? "Z" : `${hours}:${minutes}`;
    return { target, client, time: isoTime(`${day}T${clock}${zone}`) };
  }
  const [, from, date, hour] = rails2.exec(text) ?? [];
  return from === undefined ? undefined : { client: from, time: isoTime(`${date}T${hour}Z`) };
}

/** The process and the tags before the text (`config.log_tags`) tell requests apart. */
function keyOf(text: string): string {
  const [prefix = "", , pid = ""] = logger.exec(text) ?? [];
  return `${pid} ${/^(?:\[[^\]]*\] ?)*/.exec(text.slice(prefix.length))?.[0].trim()}`;
}
