import type { Outcome } from "../behaviour/behaviour.ts";

interface Assertion {
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[] | null;
}

/** Jest's JSON, which Vitest writes too. */
export function readAssertions(report: string): readonly Outcome[] {
  const files: readonly { readonly message: string; readonly assertionResults: readonly Assertion[] }[] =
    JSON.parse(report).testResults;
  return files.flatMap(({ assertionResults, message }) => {
    if (assertionResults.length === 0) throw new Error(message); // the file could not be loaded
    return assertionResults.map(({ failureMessages, status, title }) =>
      outcome(title, status === "passed", failureMessages?.join("\n")),
    );
  });
}

/** Mocha's JSON. */
export function readMocha(report: string): readonly Outcome[] {
  const { tests }: { tests: readonly { title: string; err: { stack?: string } }[] } = JSON.parse(report);
  return tests.map(({ err, title }) => outcome(title, Object.keys(err).length === 0, err.stack));
}

/** The Test Anything Protocol. Some Nodes list the tests below their file's name. */
export function readTap(report: string): readonly Outcome[] {
  return [...report.matchAll(/^ *(not )?ok \d+ - (.+)(?:\n *---\n([\s\S]*?)\n *\.\.\.)?$/gm)]
    .map(([, not, title = "", diagnosis]) => outcome(title, not === undefined, diagnosis))
    .filter(({ name }) => !/\.[cm]js$/.test(name));
}

function outcome(name: string, passed: boolean, failed = "without a message"): Outcome {
  return passed ? { name } : { name, failed };
}
