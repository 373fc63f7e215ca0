/** One candidate in its own process: measures for a moment whenever it is told to, and answers nanoseconds a call. */
import { Bench } from "tinybench";
import type { Scenario } from "./scenario.ts";

const [module = "", question, name] = process.argv.slice(2);
const { scenarios }: { scenarios: readonly Scenario[] } = await import(module);
const scenario = scenarios.find((each) => each.question === question);
const candidate = scenario?.candidates.find((each) => each.name === name);
if (scenario === undefined || candidate === undefined) throw new Error(`no ${name} in ${question}`);

process.on("message", () => {
  const bench = new Bench({ time: 20, iterations: 1, warmup: false, throws: true });
  bench.add("turn", candidate.loop);
  const [task] = bench.runSync();
  if (task?.result.state !== "completed") throw new Error(`${name} did not end`);
  process.send?.((task.result.latency.p50 * 1e6) / scenario.inputs);
});
