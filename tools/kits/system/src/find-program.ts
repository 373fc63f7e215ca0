import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const run = promisify(execFile);

// deno looks for a newer version unless told.
const env = { ...process.env, DENO_NO_UPDATE_CHECK: "1" };

/** A program of the machine, or of a dependency, that may not run here. */
export interface Found {
  readonly path: string;
  /** Why it cannot be used here; undefined when it can. */
  readonly missing: string | undefined;
}

/** The first of these, names or paths, that runs here and answers the question. */
export async function findProgram(
  places: readonly [string, ...string[]],
  question = "--version",
): Promise<Found> {
  const reasons: string[] = [];
  for (const path of places) {
    try {
      await run(path, [question], { env, timeout: 30_000 });
      return { path, missing: undefined };
    } catch (error) {
      reasons.push((error as Error).message.trim()); // execFile rejects with nothing else
    }
  }
  const hint = "on Debian, .ci/system-programs installs what the machine lacks";
  return { path: places[0], missing: [...reasons, hint].join("; ") };
}

/**
 * Tests with a program. Where it cannot be used they are left out, and the reason is printed; HTTP4XX_REQUIRE_SYSTEM=1
 * makes that a failure.
 */
export function describeWith(name: string, { path, missing }: Found, tests: (path: string) => void): void {
  test(`${name} runs here`, ({ skip }) => {
    if (missing === undefined) return;
    const reason = `${name} does not run here: ${missing}`;
    if (process.env.HTTP4XX_REQUIRE_SYSTEM === "1") expect.fail(reason);
    console.warn(reason);
    skip(reason);
  });
  describe.runIf(missing === undefined)(name, () => tests(path));
}
