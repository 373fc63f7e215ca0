import type { Scenario } from "./scenario.ts";
import { takeTurns } from "./turns.ts";

/** Measures the scenarios that a module exports, or those whose question has the wanted words, and prints a table. */
export async function compare(module: URL, wanted = ""): Promise<void> {
  const { scenarios }: { scenarios: readonly Scenario[] } = await import(module.href);
  for (const scenario of scenarios) {
    if (!scenario.question.includes(wanted)) continue;
    console.log(scenario.question);
    for (const { name, floor, nanoseconds, ratio } of await takeTurns(scenario, module)) {
      const label = `${floor ? "floor: " : ""}${name}`;
      console.log(
        `  ${label.padEnd(48)}${nanoseconds.toFixed(2).padStart(10)} ns${ratio.toFixed(2).padStart(10)} x`,
      );
    }
  }
}
