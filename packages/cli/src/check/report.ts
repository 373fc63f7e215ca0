import type { Style } from "../terminal/style.ts";
import type { ExchangeResult, UrlResult } from "./result.ts";

/** For people. */
export function report(results: readonly UrlResult[], style: Style): string {
  return results
    .map(({ url, probes }) => {
      const lines = probes.map((probe) => exchangeLines(probe, style));
      return `${style("bold", url ?? "From the pipe")}\n${lines.join("")}`;
    })
    .join("\n");
}

function exchangeLines({ probe, method, status, error, violations }: ExchangeResult, style: Style): string {
  const what = [String(status ?? "---"), method, probe].filter((each) => each !== null).join(" ");
  const found = violations.map(
    ({ level, message, section, id }) =>
      `      ${style(level === "MUST" ? "red" : "yellow", level)} ${message} (${section}; ${id})\n`,
  );
  return `  ${what}${error === null ? "" : `: ${error}`}\n${found.join("")}`;
}
