import type { Violation } from "@scope/http-4xx-fixtures/conformance";
import type { Style } from "../terminal/style.ts";
import type { ExchangeResult, UrlResult } from "./result.ts";

/** For people. `counts`: whether the exit code tells of it. */
export function report(
  results: readonly UrlResult[],
  style: Style,
  counts: (violation: Violation) => boolean,
): string {
  if (results.length === 0) return "";
  const urls = results
    .map(({ url, probes }) => {
      const lines = probes.map((probe) => exchangeLines(probe, style));
      return `${style("bold", url ?? "From the pipe")}\n${lines.join("")}`;
    })
    .join("\n");
  return `${urls}\n${totals(
    results.flatMap(({ probes }) => probes),
    counts,
  )}\n`;
}

function totals(exchanges: readonly ExchangeResult[], counts: (violation: Violation) => boolean): string {
  const violations = exchanges.flatMap((exchange) => exchange.violations);
  const must = violations.filter(({ level }) => level === "MUST").length;
  const answers = exchanges.filter(({ status }) => status !== null).length;
  const left = violations.every(counts) ? "" : "; SHOULD counts with --level SHOULD only";
  return `${must} MUST, ${violations.length - must} SHOULD in ${answers} ${answers === 1 ? "answer" : "answers"}${left}`;
}

function exchangeLines({ probe, method, status, error, violations }: ExchangeResult, style: Style): string {
  const what = [String(status ?? "---"), method, probe].filter((each) => each !== null).join(" ");
  const found = violations.map(
    ({ level, message, section, id }) =>
      `      ${style(level === "MUST" ? "red" : "yellow", level)} ${message} (${section}; ${id})\n`,
  );
  return `  ${what}${error === null ? "" : `: ${error}`}\n${found.join("")}`;
}
