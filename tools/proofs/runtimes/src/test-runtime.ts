import { describeWith } from "@tools/system";
import { beforeAll, expect, test } from "vitest";
import { checks, type Outcome } from "../behaviour/behaviour.ts";
import { expectedSights, type Project } from "./project.ts";
import type { Run, Runtime } from "./runtime.ts";

/** The checks of the server of the fixtures. */
const needSockets: readonly string[] = checks.map(({ name }) => name).filter((name) => /^node:/.test(name));

/** Tests that a runtime makes all the checks that every runtime makes, and that each comes out well. */
export function testRuntime(runtime: Runtime, project: () => Project): void {
  const { found, name, ownTests } = runtime;
  const names = [...checks.map((check) => check.name), ...(ownTests ?? [])];
  describeWith(name, found, () => {
    let run: Run;
    let sights: Readonly<Record<string, string>> = {};
    beforeAll(async () => {
      // What did not end is told by a test: a hook that fails would leave out all of them.
      run = await runtime.run(project()).catch((error) => ({ outcomes: [], troubles: [String(error)] }));
      if (ownTests === undefined) sights = await expectedSights(project().folder);
    });

    test("makes the same checks as every other runtime", () => {
      expect(run.troubles ?? []).toEqual([]);
      expect(run.outcomes.map((outcome) => outcome.name)).toEqual(names);
    });

    test.each(names)("%s", (each) => {
      const outcome = run.outcomes.find((outcome) => outcome.name === each);
      expect(outcome).toEqual(wanted(runtime, each, sights[each]));
    });
  });
}

function wanted({ withoutSockets }: Runtime, name: string, seen: string | undefined): Outcome {
  if (withoutSockets !== undefined && needSockets.includes(name)) return { name, impossible: withoutSockets };
  return seen === undefined ? { name } : { name, seen };
}
