/** A process of its own for one size, started by main.ts: what it keeps in memory must not slow down the next size. */

import { syntheticSpec } from "../../codegen/src/testing/synthetic-spec.ts";
import { type Times, timeGenerate, timeStages } from "./stages.ts";

const [count, what] = process.argv.slice(2);
const size = Number(count);
const time = what === "stages" ? timeStages : timeGenerate;

// The best of several rounds; a large spec needs none to warm the compiler up.
const texts = syntheticSpec(size);
const best: Record<string, number> = {};
for (let round = 0; round === 0 || round < Math.min(30, 12_000 / size); round++) {
  const times: Times = time(texts);
  for (const [stage, value] of Object.entries(times)) {
    best[stage] = Math.min(value, best[stage] ?? Number.POSITIVE_INFINITY);
  }
}
console.log(JSON.stringify(best));
