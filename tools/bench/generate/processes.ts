import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "../side-by-side/rows.ts";

/** Seconds of a process and all that it starts: by the clock, and of processors. */
interface Time {
  readonly clock: number;
  readonly processors: number;
}

export interface Timing {
  readonly name: string;
  /** Of the generator before, and of today's. */
  readonly before: Time;
  readonly today: Time;
  /** What its time is compared with. */
  readonly floor: Time;
}

interface Process {
  readonly name: string;
  readonly program: readonly string[];
  readonly prepare?: (folder: string) => void;
}

const generator = "tools/codegen/bin/generate.mjs";
const cache = "node_modules/.cache/http-4xx";

const node: Process = { name: "`node -e 0`", program: [process.execPath, "-e", "0"] };
const pnpm: Process = { name: "`pnpm exec node -e 0`", program: ["pnpm", "exec", "node", "-e", "0"] };

const processes: readonly (Process & { readonly floor: Process })[] = [
  { name: "nothing changed", program: [process.execPath, generator, "--check"], floor: node },
  {
    // Without the note of the last run everything is generated and compared.
    name: "everything to do",
    program: [process.execPath, generator, "--check"],
    prepare: (folder) => rmSync(join(folder, cache), { recursive: true, force: true }),
    floor: node,
  },
  {
    name: "a sentence of a locale changed, built",
    program: [process.execPath, generator, "--build"],
    prepare: changeSentence,
    floor: node,
  },
  { name: "nothing changed, `pnpm generate`", program: ["pnpm", "generate"], floor: pnpm },
];

/** Whole processes in both folders, in turns, so that what else the machine does is the same for each. */
export function timeProcesses(today: string, before: string, rounds = 11): Timing[] {
  const kept = [today, before].map(
    (folder) => [folder, readFileSync(join(folder, sentences), "utf8")] as const,
  );
  try {
    return processes.map((process) => inTurns(process, today, before, rounds));
  } finally {
    for (const [folder, text] of kept) {
      writeFileSync(join(folder, sentences), text);
      timeOnce({ name: "", program: [process.execPath, generator, "--build"] }, folder);
    }
  }
}

function inTurns(
  each: Process & { readonly floor: Process },
  today: string,
  before: string,
  rounds: number,
): Timing {
  const times = { floor: [] as Time[], before: [] as Time[], today: [] as Time[] };
  // The first round is for what is kept for the next one.
  for (let round = -1; round < rounds; round++) {
    const floor = timeOnce(each.floor, today);
    const [then, now] = [before, today].map((folder) => {
      each.prepare?.(folder);
      return timeOnce(each, folder);
    });
    if (round < 0 || then === undefined || now === undefined) continue;
    times.floor.push(floor);
    times.before.push(then);
    times.today.push(now);
  }
  return {
    name: each.name,
    before: middle(times.before),
    today: middle(times.today),
    floor: middle(times.floor),
  };
}

function middle(times: readonly Time[]): Time {
  return {
    clock: median(times.map(({ clock }) => clock)),
    processors: median(times.map(({ processors }) => processors)),
  };
}

function timeOnce({ program }: Process, cwd: string): Time {
  const script = "TIMEFORMAT='%R %U %S'; time \"$@\" >/dev/null 2>&1";
  const { status, stderr } = spawnSync("bash", ["-c", script, "bash", ...program], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program.join(" ")} failed in ${cwd}`);
  const [clock = Number.NaN, user = 0, system = 0] = stderr.trim().split(" ").map(Number);
  return { clock, processors: user + system };
}

const sentences = "spec/messages/fy.yaml";

/** Each time to one that no cache knows: with another word at its end. */
function changeSentence(folder: string): void {
  const path = join(folder, sentences);
  const word = Date.now()
    .toString()
    .replaceAll(/\d/g, (digit) => "bcdfghklmn".charAt(Number(digit)));
  const text = readFileSync(path, "utf8");
  writeFileSync(
    path,
    text.replace(/^( {4}description: .*?)(?: x\w+x)?$/m, (_, start) => `${start} x${word}x`),
  );
}
