import type { Analysis } from "./analysis.ts";
import { meaningsTotal } from "./analysis.ts";
import { sentenceOf, titleOf } from "./describe.ts";
import { sortedMeanings } from "./json-report.ts";
import { printable } from "./printable.ts";

/** A row for each meaning (RFC 4180). */
export function csvReport({ tally }: Analysis): string {
  const total = meaningsTotal(tally);
  const rows = sortedMeanings(tally).map(({ id, count, paths }) => {
    const [worst] = paths.most(1);
    return [
      id,
      titleOf(id),
      String(count),
      (count / total).toFixed(4),
      printable(worst?.[0] ?? ""),
      sentenceOf(id),
    ];
  });
  const head = ["id", "title", "count", "share", "worst path", "what it is"];
  return [head, ...rows].map((row) => `${row.map(quote).join(",")}\r\n`).join("");
}

/** A cell that begins like a formula is one to a spreadsheet, and a path is what a stranger sent. */
function quote(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
