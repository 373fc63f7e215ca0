import type { Violation } from "@scope/http-4xx-fixtures/conformance";
import type { Style } from "../terminal/style.ts";
import type { ExchangeResult, UrlResult } from "./result.ts";
import type { CheckWords } from "./words.ts";

/** For people. `counts`: whether the exit code tells of it. */
export function report(
  results: readonly UrlResult[],
  style: Style,
  counts: (violation: Violation) => boolean,
  words: CheckWords,
): string {
  if (results.length === 0) return "";
  const urls = results
    .map(({ url, probes }) => {
      const lines = probes.map((probe) => exchangeLines(probe, style, words));
      return `${style("bold", url ?? words.pipe)}\n${lines.join("")}`;
    })
    .join("\n");
  return `${urls}\n${totals(
    results.flatMap(({ probes }) => probes),
    counts,
    words,
  )}\n`;
}

function totals(
  exchanges: readonly ExchangeResult[],
  counts: (violation: Violation) => boolean,
  words: CheckWords,
): string {
  const violations = exchanges.flatMap((exchange) => exchange.violations);
  const must = violations.filter(({ level }) => level === "MUST").length;
  const answers = exchanges.filter(({ status }) => status !== null).length;
  const lenient = violations.every(counts) ? "" : `; ${words.lenient}`;
  return `${words.totals(must, violations.length - must, answers)}${lenient}`;
}

function exchangeLines(
  { probe, method, status, error, violations }: ExchangeResult,
  style: Style,
  words: CheckWords,
): string {
  const named = probe === null ? null : (words.probes[probe] ?? probe);
  const what = [String(status ?? "---"), method, named].filter((each) => each !== null).join(" ");
  const found = violations.map(
    ({ level, message, section, id }) =>
      `      ${style(level === "MUST" ? "red" : "yellow", level)} ${message} (${section}; ${id})\n`,
  );
  const isSoft = probe === "unknown path" && status !== null && status >= 200 && status <= 299;
  const note = isSoft ? `      ${style("dim", words.softError(status))}\n` : "";
  return `  ${what}${error === null ? "" : `: ${error}`}\n${note}${found.join("")}`;
}
