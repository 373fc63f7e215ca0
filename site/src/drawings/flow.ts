import { fixture } from "@scope/http-4xx-fixtures";
import { clientLeft, type StatusRecord } from "@scope/http-4xx-lookup";
import type { Locale } from "../data/locale.ts";
import { vendorOf } from "../data/vendors.ts";
import { type Part, partsOf } from "../words/template.ts";

/** Who takes part in an exchange, from left to right. */
export const actors = ["client", "proxy", "server", "log"] as const;
export type Actor = (typeof actors)[number];

/** One thing that happens: an arrow, or a connection that is closed. */
export interface Step {
  readonly from: Actor;
  /** null: nothing is sent, the connection is closed. */
  readonly to: Actor | null;
  /** What stands at the arrow: what is sent, which is English in every language. */
  readonly label: string;
  /** The same as a sentence. */
  readonly text: readonly Part[];
}

/** What passes between client, proxy, server and log, in the order in which it happens: a request is logged when it is over. */
export function flowOf(status: StatusRecord, { words }: Locale): Step[] {
  const { request } = fixtureOf(status);
  const asked = `${request.method} ${shortened(request.target)}`;
  const logged = String(status.logged);
  // Only a proxy has such a challenge of its own.
  const answers: Actor = status.headers.some(({ name }) => name === "Proxy-Authenticate")
    ? "proxy"
    : "server";
  const sent = {
    from: "client",
    to: answers,
    label: asked,
    text: partsOf(words.flowRequest, { request: asked }),
  } as const;
  const written = {
    from: answers,
    to: "log",
    label: logged,
    text: partsOf(words.flowLogged, { code: logged }),
  } as const;
  if (status.wire === null) {
    const leaves = isClientLeft(status);
    const text = partsOf(leaves ? words.flowClientLeaves : words.flowServerCloses, {});
    return [sent, { from: leaves ? "client" : answers, to: null, label: "", text }, written];
  }
  const answer = `${status.wire} ${fixtureOf(status).wire?.phrase ?? status.phrase}`;
  const template = answers === "proxy" ? words.flowProxyAnswer : words.flowAnswer;
  return [
    sent,
    { from: answers, to: "client", label: answer, text: partsOf(template, { status: answer }) },
    written,
  ];
}

function fixtureOf({ id }: StatusRecord) {
  return fixture(id);
}

/** Whether the server's log has the code because the client did not wait. */
function isClientLeft({ vendor, logged }: StatusRecord): boolean {
  const server = vendorOf(vendor)?.name;
  return clientLeft.some((row) => row.server === server && row.logged === String(logged));
}

function shortened(target: string): string {
  return target.length <= 18 ? target : `${target.slice(0, 17)}…`;
}
