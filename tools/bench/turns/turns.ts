import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Scenario } from "./scenario.ts";

export interface Measurement {
  readonly name: string;
  readonly floor: boolean;
  /** Nanoseconds for one call, median of the rounds. */
  readonly nanoseconds: number;
  /** Times the fastest floor of the same round, median of the rounds. */
  readonly ratio: number;
}

const rounds = 15;

/**
 * Measures the candidates in turns, every round starting with another one, so that what the machine does meanwhile
 * hits them all; ratios are taken within a round. Each candidate has a process of its own, because what an engine has
 * seen of one changes how it compiles the next. It imports the module, which exports `scenarios` with this one in it.
 */
export async function takeTurns({ question, candidates }: Scenario, module: URL): Promise<Measurement[]> {
  const program = new URL("turn.ts", import.meta.url);
  const processes = candidates.map(({ name }) => fork(program, [module.href, question, name]));
  const times = candidates.map((): number[] => []);
  // The first round is for the compilers.
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < processes.length; turn++) {
      const index = (round + 1 + turn) % processes.length;
      const time = await takeTurn(processes[index] as ChildProcess); // index is one of processes
      if (round >= 0) times[index]?.push(time);
    }
  }
  for (const each of processes) each.disconnect();
  const floors = times.filter((_, index) => candidates[index]?.floor);
  const floorOf = (round: number) => Math.min(...floors.map((each) => each[round] ?? Number.NaN));
  return candidates.map(({ name, floor }, index) => ({
    name,
    floor,
    nanoseconds: median(times[index] ?? []),
    ratio: median((times[index] ?? []).map((time, round) => time / floorOf(round))),
  }));
}

async function takeTurn(candidate: ChildProcess): Promise<number> {
  const turn = new AbortController();
  const { signal } = turn;
  candidate.send("go");
  try {
    const [time] = await Promise.race([once(candidate, "message", { signal }), ended(candidate, signal)]);
    return time;
  } finally {
    turn.abort();
  }
}

/** A process that ended answers no more, and would be waited for without end. */
async function ended(candidate: ChildProcess, signal: AbortSignal): Promise<never> {
  await once(candidate, "exit", { signal });
  throw new Error(`${candidate.spawnargs.at(-1)} ended before its turn`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
