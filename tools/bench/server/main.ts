/**
 * How many requests our server answers, beside Node's bare `http` server answering a constant: `pnpm bench:server`.
 * A real load generator asks each in turns, so that what the machine does meanwhile hits both; ratios are taken within
 * a round. Since the generator may be what is slower, the CPU time that each server takes is compared as well.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import autocannon from "autocannon";

interface Scenario {
  readonly name: string;
  readonly options: Pick<autocannon.Options, "headers" | "pipelining">;
}

interface Measurement {
  readonly requestsPerSecond: number;
  /** Of the server, in microseconds. */
  readonly cpuPerRequest: number;
}

const scenarios: readonly Scenario[] = [
  { name: "GET /404", options: {} },
  {
    name: "GET /404, as a browser accepts it",
    options: { headers: { accept: "text/html,application/xml;q=0.9,*/*;q=0.8" } },
  },
  { name: "GET /404, 10 in one go", options: { pipelining: 10 } },
];

const rounds = 7;
const secondsPerTurn = 2;

const [ours, bare] = [await start("ours"), await start("bare")];
for (const { name, options } of scenarios) report(name, await compare(options));
for (const { process } of [ours, bare]) process.disconnect();

async function start(which: "ours" | "bare") {
  const process = fork(join(import.meta.dirname, "servers.ts"), [which]);
  const [url] = await once(process, "message");
  return { url: `${url}/404`, process };
}

async function compare(
  options: Scenario["options"],
): Promise<readonly (readonly [Measurement, Measurement])[]> {
  const measured: (readonly [Measurement, Measurement])[] = [];
  for (let round = -1; round < rounds; round++) {
    const first = round % 2 === 0 ? ours : bare;
    const one = await measure(first, options);
    const other = await measure(first === ours ? bare : ours, options);
    // The first round is for the compilers.
    if (round >= 0) measured.push(first === ours ? [one, other] : [other, one]);
  }
  return measured;
}

async function measure({ url, process }: typeof ours, options: Scenario["options"]): Promise<Measurement> {
  const before = await cpuTime(process);
  const { requests, non2xx, errors } = await autocannon({
    ...options,
    url,
    connections: 50,
    duration: secondsPerTurn,
  });
  if (errors > 0 || requests.total === 0 || non2xx < requests.total)
    throw new Error(`${url} did not answer as it should`);
  return {
    requestsPerSecond: requests.average,
    cpuPerRequest: ((await cpuTime(process)) - before) / requests.total,
  };
}

async function cpuTime(process: ChildProcess): Promise<number> {
  process.send("how much?");
  const [{ user, system }] = await once(process, "message");
  return user + system;
}

function report(name: string, measured: readonly (readonly [Measurement, Measurement])[]): void {
  const show = (of: (pair: readonly [Measurement, Measurement]) => number, digits: number) =>
    median(measured.map(of)).toFixed(digits).padStart(10);
  console.log(name);
  console.log(
    `  ours       ${show(([o]) => o.requestsPerSecond, 0)} requests/s${show(([o]) => o.cpuPerRequest, 1)} us CPU`,
  );
  console.log(
    `  bare http  ${show(([, b]) => b.requestsPerSecond, 0)} requests/s${show(([, b]) => b.cpuPerRequest, 1)} us CPU`,
  );
  console.log(
    `  ratio      ${show(([o, b]) => o.requestsPerSecond / b.requestsPerSecond, 2)} of the requests${show(([o, b]) => o.cpuPerRequest / b.cpuPerRequest, 2)} of the CPU time`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
