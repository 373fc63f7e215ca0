// Adds up the reports that Vitest left for every test script of every package, as the last line of a CI run: of `test`
// and `test:<name>` in vitest.json, of a `test:<name>` that a package has beside its `test` in vitest-<name>.json. A
// script without a report counts as one failure: its tests did not run, or did not end.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));

const isTest = (script) => script === "test" || script.startsWith("test:");

const packages = ["packages", "tools", "tools/kits", "tools/proofs"].flatMap((folder) =>
  readdirSync(folder).map((name) => join(folder, name)),
);

const suites = ["site", ...packages]
  .filter((path) => existsSync(join(path, "package.json")))
  .flatMap((path) => {
    const { scripts = {} } = read(join(path, "package.json"));
    const report = (script) =>
      script === "test" || !scripts.test ? "vitest.json" : `${script.replace("test:", "vitest-")}.json`;
    return Object.keys(scripts)
      .filter(isTest)
      .map((script) => join(path, ".reports", report(script)));
  });

const total = { passed: 0, failed: 0, skipped: 0 };

for (const path of suites) {
  if (!existsSync(path)) {
    console.log(`${path}: no report, its tests did not end`);
    total.failed += 1;
    continue;
  }
  const report = read(path);
  // A file that could not be loaded, or whose set-up failed, has no failed test of its own.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((result) => result.status === "failed"),
  );
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests + brokenFiles.length;
  total.skipped += report.numPendingTests + report.numTodoTests;
}

process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
