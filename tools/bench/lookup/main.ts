/** What a lookup costs beside what others cost: `pnpm --filter @tools/bench bench:lookup`, or a part of it with `guard`, say. */
import { scenarios } from "./scenarios.ts";
import { takeTurns } from "./turns.ts";

const [wanted = ""] = process.argv.slice(2);

for (const scenario of scenarios) {
  if (!scenario.question.includes(wanted)) continue;
  console.log(scenario.question);
  for (const { name, floor, nanoseconds, ratio } of await takeTurns(scenario)) {
    const label = `${floor ? "floor: " : ""}${name}`;
    console.log(
      `  ${label.padEnd(42)}${nanoseconds.toFixed(2).padStart(10)} ns${ratio.toFixed(2).padStart(10)} x`,
    );
  }
}
