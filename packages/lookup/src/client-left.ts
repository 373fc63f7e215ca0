import { freeze } from "./freeze.ts";
import { spellings } from "./generated/client-left.ts";
import type { Reference } from "./status.ts";

/** How a server's log tells that the client left before the answer. */
export interface ClientLeft {
  /** The server, and its version or log where that matters: `Squid, native log`. */
  readonly server: string;
  /** What stands in the place of the status, as it is written: `499`, `000`, `-`; null: nothing of its own. */
  readonly logged: string | null;
  /** What else in the line tells it; null: the status is enough, or nothing tells it. */
  readonly sign: string | null;
  readonly reference: Reference;
}

/**
 * The spellings of "the client left before the answer" in the logs of servers, proxies and load balancers: nginx's 499
 * is one of many. A server may be there more than once. Where the status is that of an answer and there is no sign, as
 * with lighttpd, the log does not tell.
 *
 * @example
 * clientLeft.filter(({ server }) => server.startsWith("nginx")).map(({ logged }) => logged); // ["499", "400"]
 */
export const clientLeft: readonly ClientLeft[] = /* @__PURE__ */ readSpellings(spellings);

function readSpellings(text: string): readonly ClientLeft[] {
  const records = JSON.parse(text) as readonly ClientLeft[]; // the text is generated from such records
  return freeze(records.map((each) => freeze({ ...each, reference: freeze(each.reference) })));
}
