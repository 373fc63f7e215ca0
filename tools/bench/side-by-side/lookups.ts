import { scenarios } from "../lookup/scenarios.ts";
import { takeTurns } from "../turns/turns.ts";
import { type Calls, callsOf, guards } from "./calls.ts";
import type { Row, Section } from "./rows.ts";

/** The questions of `bench:lookup` that others answer too, and the calls that the table has for them. */
export const questions: ReadonlyMap<string, Calls> = new Map([
  ["code to phrase, registered codes", callsOf("code to phrase")],
  ["code to phrase, mixed codes", callsOf("code to phrase")],
  ["phrase to code", callsOf("phrase to code")],
  ["guard, registered codes", guards],
  ["guard, mixed codes", guards],
]);

/** How long a call takes. */
export async function measureLookups(): Promise<Section> {
  const module = new URL("../lookup/scenarios.ts", import.meta.url);
  const rows: Row[] = [];
  for (const [question, calls] of questions) {
    const scenario = scenarios.find((each) => each.question === question);
    if (scenario === undefined) throw new Error(`no scenario "${question}"`);
    const measurements = await takeTurns(scenario, module);
    const values = [...calls].flatMap(([name, call]) => {
      const measured = measurements.find((each) => each.name === call);
      return measured === undefined ? [] : [[name, measured.ratio] as const];
    });
    rows.push({ name: question, values: new Map(values), decimals: 2, noise: 0.05 });
  }
  return {
    title: "Lookups",
    text: "A call, times the fastest way that does no more than it must: that of the program whose bytes are counted above, median of 15 rounds. Registered codes and phrases are those that every package here has an answer to.",
    rows,
  };
}
