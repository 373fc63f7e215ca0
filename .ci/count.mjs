// Adds up the reports that Vitest left for every test script of every package, as the last line of a CI run: of `test`
// and `test:<name>` in vitest.json, of a `test:<name>` that a package has beside its `test` in vitest-<name>.json. A
// script without a report counts as one failure: its tests did not run, or did not end. What failed is told right above
// that line, as of a long log often no more than the end is kept.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

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

const tellFailure = (where, message = "") =>
  console.log(`failed: ${where}\n${message.split("\n").slice(0, 20).join("\n").slice(0, 2_000)}\n`);

for (const path of suites) {
  if (!existsSync(path)) {
    tellFailure(path, "no report, its tests did not end");
    total.failed += 1;
    continue;
  }
  const report = read(path);
  for (const { name, status, message, assertionResults } of report.testResults) {
    const file = relative(".", name);
    const failed = assertionResults.filter((result) => result.status === "failed");
    for (const { fullName, failureMessages } of failed)
      tellFailure(`${file} > ${fullName}`, failureMessages[0]);
    // A file that could not be loaded, or whose set-up failed, has no failed test of its own.
    if (status === "failed" && failed.length === 0) {
      tellFailure(file, message);
      total.failed += 1;
    }
  }
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  total.skipped += report.numPendingTests + report.numTodoTests;
}

process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
