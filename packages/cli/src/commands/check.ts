import { type RuleId, rules, type Violation } from "@scope/http-4xx-fixtures/conformance";
import { gather } from "../check/gather.ts";
import { report } from "../check/report.ts";
import type { UrlResult } from "../check/result.ts";
import { type CheckWords, checkWordsOf } from "../check/words.ts";
import { type Command, listOf, type Values } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { languageOption, readerLocale } from "../terminal/reader-locale.ts";
import { styleFor } from "../terminal/style.ts";

const check: Command = {
  name: "check",
  summary: "Whether a server's client errors are as the RFCs ask",
  usage: "[OPTION]... URL... | --openapi FILE [URL] | --har FILE | --curl",
  options: {
    openapi: {
      type: "string",
      value: "FILE",
      description: "Ask for the paths of this document, below URL or at its first server",
    },
    har: {
      type: "string",
      multiple: true,
      value: "FILE",
      description: "Check what a browser has recorded (HTTP Archive)",
    },
    curl: { type: "boolean", description: "Check what curl -i prints, from a pipe" },
    unsafe: {
      type: "boolean",
      description: "Send POST too, and with --openapi PUT and PATCH, which may change something",
    },
    header: {
      type: "string",
      short: "H",
      multiple: true,
      value: "FIELD",
      description: "Send this field: 'Authorization: Bearer x'",
    },
    method: {
      type: "string",
      value: "METHOD",
      description: "With --curl: that of the request, where it was HEAD",
    },
    rate: { type: "string", value: "NUMBER", description: "Requests in a second; 10 unless given" },
    max: { type: "string", value: "NUMBER", description: "Requests in all; 100 unless given" },
    level: {
      type: "string",
      value: "LEVEL",
      choices: ["MUST", "SHOULD"],
      description: "What ends with 1: MUST, or SHOULD for those too",
    },
    ignore: {
      type: "string",
      multiple: true,
      value: "RULE",
      choices: rules.map(({ id }) => id),
      description: "Rules that do not count, with commas between; may be repeated",
    },
    lang: languageOption,
    json: { type: "boolean", description: "Print JSON (schemas/check.json)" },
    junit: { type: "boolean", description: "Print JUnit's XML, for CI servers" },
    sarif: { type: "boolean", description: "Print SARIF, for code scanning" },
  },
  examples: [
    ["http-4xx check http://localhost:3000/orders", "Eight requests, all of safe methods"],
    ["http-4xx check --level SHOULD --ignore explanation URL", "Stricter, but for one rule"],
    [
      "http-4xx check --openapi openapi.yaml http://localhost:3000",
      "Three requests for each path, and five for the server",
    ],
    ["http-4xx check --har session.har --sarif > check.sarif", "What a browser has seen, for code scanning"],
    ["curl -si http://localhost:3000/nothing | http-4xx check --curl", "One answer that is there already"],
  ],
  exclusive: ["json", "junit", "sarif"],
  run,
};

async function run(values: Values, words: readonly string[]): Promise<number> {
  const ignore = listOf(values.ignore) as RuleId[]; // its choices
  const says = checkWordsOf(readerLocale(values.lang, process.env));
  const results = await gather(values, words, ignore, says);
  const isJudged = results.some(({ probes }) =>
    probes.some(({ status }) => status !== null && isClientError(status)),
  );
  const level = values.level ?? "MUST";
  const counts = (violation: Violation) => violation.level === "MUST" || level === "SHOULD";
  process.stdout.write(await shown(results, values, counts, says));
  if (!isJudged) process.stderr.write(`http-4xx: ${says.nothing}\n`);
  if (results.some(({ probes }) => probes[0]?.status === null)) return exitCode.unusable;
  const violations = results.flatMap(({ probes }) => probes.flatMap((probe) => probe.violations));
  return violations.some(counts) ? exitCode.violation : exitCode.answered;
}

function isClientError(status: number): boolean {
  return status >= 400 && status <= 499;
}

async function shown(
  results: readonly UrlResult[],
  { json, junit, sarif }: Values,
  counts: (violation: Violation) => boolean,
  says: CheckWords,
): Promise<string> {
  if (json === true) return `${JSON.stringify({ urls: results }, null, 2)}\n`;
  if (junit === true) return (await import("../check/junit.ts")).junit(results, counts);
  if (sarif === true) {
    const { version } = await import("../version.ts");
    return `${JSON.stringify((await import("../check/sarif.ts")).sarif(results, version), null, 2)}\n`;
  }
  return report(results, styleFor(process.stdout), counts, says);
}

export default check;
