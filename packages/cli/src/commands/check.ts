import { type RuleId, rules } from "@scope/http-4xx-fixtures/conformance";
import { checkUrl, type ProbeResult, type UrlResult } from "../check/check-url.ts";
import type { Command, Values } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { type Style, styleFor } from "../terminal/style.ts";
import { UsageError } from "../usage-error.ts";

const check: Command = {
  name: "check",
  summary: "Whether a server's client errors are as the RFCs ask",
  usage: "[OPTION]... URL...",
  options: {
    unsafe: { type: "boolean", description: "Send POST too, which may change something" },
    level: { type: "string", value: "LEVEL", description: "MUST, or SHOULD to end with 1 for those too" },
    ignore: {
      type: "string",
      multiple: true,
      value: "RULE",
      description: "A rule that does not count; may be repeated",
    },
    json: { type: "boolean", description: "Print JSON (schemas/check.json)" },
  },
  examples: [
    ["http-4xx check http://localhost:3000/orders", "Eight requests, all of safe methods"],
    ["http-4xx check --level SHOULD --ignore explanation URL", "Stricter, but for one rule"],
  ],
  run,
};

async function run(
  { unsafe, level = "MUST", ignore, json }: Values,
  words: readonly string[],
): Promise<number> {
  if (words.length === 0) throw new UsageError("say which URL");
  if (level !== "MUST" && level !== "SHOULD")
    throw new UsageError(`--level is MUST or SHOULD, not ${String(level)}`);
  const urls = words.map(urlOf);
  const ignored = [ignore ?? []].flat().map(ruleOf);
  const results: UrlResult[] = [];
  for (const url of urls) results.push(await checkUrl(url, unsafe === true, ignored));
  process.stdout.write(
    json === true
      ? `${JSON.stringify({ urls: results }, null, 2)}\n`
      : report(results, styleFor(process.stdout)),
  );
  return resultOf(results, level);
}

function urlOf(word: string): URL {
  const url = URL.canParse(word) ? new URL(word) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new UsageError(`${JSON.stringify(word)} is no URL such as http://localhost:3000/`);
}

function ruleOf(word: unknown): RuleId {
  const rule = rules.find(({ id }) => id === word);
  if (rule !== undefined) return rule.id;
  throw new UsageError(`--ignore ${String(word)}: there are ${rules.map(({ id }) => id).join(", ")}`);
}

function resultOf(results: readonly UrlResult[], level: string): number {
  if (results.some(({ probes }) => probes[0]?.status === null)) return exitCode.unusable;
  const violations = results.flatMap(({ probes }) => probes.flatMap((probe) => probe.violations));
  const counts = violations.some((violation) => violation.level === "MUST" || level === "SHOULD");
  return counts ? exitCode.violation : exitCode.answered;
}

function report(results: readonly UrlResult[], style: Style): string {
  return results
    .map(
      ({ url, probes }) =>
        `${style("bold", url)}\n${probes.map((probe) => probeLines(probe, style)).join("")}`,
    )
    .join("\n");
}

function probeLines({ probe, method, status, error, violations }: ProbeResult, style: Style): string {
  const found = violations.map(
    ({ level, message, section, id }) =>
      `      ${style(level === "MUST" ? "red" : "yellow", level)} ${message} (${section}; ${id})\n`,
  );
  return `  ${String(status ?? "---")} ${method} ${probe}${error === null ? "" : `: ${error}`}\n${found.join("")}`;
}

export default check;
