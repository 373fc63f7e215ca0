import { setTimeout as wait } from "node:timers/promises";
import type { RuleId } from "@scope/http-4xx-fixtures/conformance";
import type { Probe } from "./probes.ts";
import { type ExchangeResult, resultOf, type UrlResult } from "./result.ts";
import { send } from "./send.ts";

/** What is asked of one URL. */
export interface Target {
  readonly url: URL;
  /** The file that names it. */
  readonly file: string | null;
  readonly probes: readonly Probe[];
}

/** How many requests, and how fast, so that no server takes it for an attack. */
export interface Pace {
  readonly perSecond: number;
  readonly atMost: number;
}

export interface Tried {
  readonly results: readonly UrlResult[];
  /** Requests that were too many. */
  readonly left: number;
}

/** Sends one request after the other. */
export async function tryServer(
  targets: readonly Target[],
  headers: Probe["headers"],
  ignore: readonly RuleId[],
  { perSecond, atMost }: Pace,
): Promise<Tried> {
  const results: UrlResult[] = [];
  let sent = 0;
  let left = 0;
  for (const { url, file, probes } of targets) {
    const exchanges: ExchangeResult[] = [];
    for (const probe of probes) {
      if (sent >= atMost) {
        left += 1;
        continue;
      }
      if (sent > 0) await wait(1000 / perSecond);
      sent += 1;
      const result = await exchange({ ...probe, headers: { ...headers, ...probe.headers } }, ignore);
      exchanges.push(result);
      // Where even the first gets no answer, the rest would not.
      if (exchanges.length === 1 && result.status === null) break;
    }
    if (exchanges.length > 0) results.push({ url: url.href, file, probes: exchanges });
  }
  return { results, left };
}

async function exchange(probe: Probe, ignore: readonly RuleId[]): Promise<ExchangeResult> {
  const { name, method } = probe;
  try {
    return resultOf(await send(probe), name, method, ignore);
  } catch (error) {
    // Node rejects with errors, those of the network with a code, and not always with a message.
    const { message, code } = error as NodeJS.ErrnoException;
    return { probe: name, method, status: null, error: message || (code ?? "no answer"), violations: [] };
  }
}
