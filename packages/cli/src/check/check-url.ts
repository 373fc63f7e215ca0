import { setTimeout as wait } from "node:timers/promises";
import { checkResponse, type RuleId, type Violation } from "@scope/http-4xx-fixtures/conformance";
import { type Probe, probesOf } from "./probes.ts";
import { type Received, send } from "./send.ts";

export interface ProbeResult {
  readonly probe: string;
  readonly method: string;
  /** null: no answer came, and `error` says why. */
  readonly status: number | null;
  readonly error: string | null;
  readonly violations: readonly Violation[];
}

export interface UrlResult {
  readonly url: string;
  readonly probes: readonly ProbeResult[];
}

/** Milliseconds between two requests, so that no server takes it for an attack. */
const pause = 100;

/** Sends one request after the other. */
export async function checkUrl(url: URL, unsafe: boolean, ignore: readonly RuleId[]): Promise<UrlResult> {
  const probes: ProbeResult[] = [];
  for (const probe of probesOf(url, unsafe)) {
    if (probes.length > 0) await wait(pause);
    const result = await checkProbe(probe, ignore);
    probes.push(result);
    // Where even the first gets no answer, the rest would not.
    if (probes.length === 1 && result.status === null) break;
  }
  return { url: url.href, probes };
}

async function checkProbe(probe: Probe, ignore: readonly RuleId[]): Promise<ProbeResult> {
  const { name, method } = probe;
  const received = await send(probe).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  if (received instanceof Error) {
    const { code } = received as NodeJS.ErrnoException; // Node puts one on errors of the network
    return {
      probe: name,
      method,
      status: null,
      error: received.message || (code ?? "no answer"),
      violations: [],
    };
  }
  return {
    probe: name,
    method,
    status: received.status,
    error: null,
    violations: violationsOf(received, method, ignore),
  };
}

function violationsOf(
  { status, headers, body }: Received,
  method: string,
  ignore: readonly RuleId[],
): readonly Violation[] {
  return checkResponse({ status, headers, body: body.length === 0 ? null : body }, { method, body, ignore });
}
