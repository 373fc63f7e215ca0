import { styleText } from "node:util";
import type { Look } from "./people-report.ts";
import type { Reader } from "./reader.ts";

/** How to show it on this stdout: in colour on a terminal, unless `NO_COLOR` is set. */
export function look(reader: Reader, all: boolean): Look {
  const coloured = process.stdout.isTTY === true && (process.stdout.getColorDepth?.() ?? 1) > 1;
  const style = (format: "bold" | "gray") => (text: string) => (coloured ? styleText(format, text) : text);
  return {
    reader,
    columns: Math.min(process.stdout.columns ?? 80, 120),
    strong: style("bold"),
    faint: style("gray"),
    all,
  };
}
