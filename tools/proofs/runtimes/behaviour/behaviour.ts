import { answersChecks } from "./answers.ts";
import { type Check, Impossible } from "./check.ts";
import { enumChecks } from "./enum.ts";
import { errorsChecks } from "./errors.ts";
import { fixturesChecks } from "./fixtures.ts";
import { i18nChecks } from "./i18n.ts";
import { lookupChecks } from "./lookup.ts";
import { openapiChecks } from "./openapi.ts";
import { type Loaded, named } from "./packages.ts";
import { problemChecks } from "./problem.ts";
import { serverChecks } from "./servers.ts";

/** What the packages promise, for any runtime that has ECMAScript 2022 and the web's `Response`. */
export const checks: readonly LoadedCheck[] = [
  ...enumChecks,
  ...lookupChecks,
  ...i18nChecks,
  ...problemChecks,
  ...errorsChecks,
  ...answersChecks,
  ...fixturesChecks,
  ...openapiChecks,
  ...serverChecks,
].map(({ name, run }: Check) => ({ name, run: (loaded) => run(named(loaded)) }));

/** A check as the programs make it, which have loaded the packages by their specifiers. */
export interface LoadedCheck {
  readonly name: string;
  readonly run: (loaded: Loaded) => ReturnType<Check["run"]>;
}

/** How one check ended, as data that JSON can say. */
export interface Outcome {
  readonly name: string;
  /** What was observed, where it is to be compared with other runtimes. */
  readonly seen?: string;
  readonly failed?: string;
  /** Why the runtime cannot make it. */
  readonly impossible?: string;
}

/** Makes all checks, one after the other. */
export async function run(loaded: Loaded): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) outcomes.push(await outcomeOf(check, loaded));
  return outcomes;
}

async function outcomeOf({ name, run }: LoadedCheck, loaded: Loaded): Promise<Outcome> {
  try {
    const seen = await run(loaded);
    return typeof seen === "string" ? { name, seen } : { name };
  } catch (error) {
    if (error instanceof Impossible) return { name, impossible: error.message };
    return { name, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
