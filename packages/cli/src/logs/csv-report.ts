import type { Analysis } from "./analysis.ts";
import { meaningsTotal } from "./analysis.ts";
import { sentencesOf, titleOf } from "./describe.ts";
import { sortedMeanings } from "./json-report.ts";
import { printable } from "./printable.ts";
import type { Reader } from "./reader.ts";

/** A row for each meaning (RFC 4180). The names of the columns are English for everybody, as programs read them. */
export function csvReport({ tally }: Analysis, reader: Reader): string {
  const total = meaningsTotal(tally);
  const rows = sortedMeanings(tally).map(({ id, count, paths }) => {
    const [worst] = paths.most(1);
    const sentences = sentencesOf(id, reader).map(({ text }) => text);
    return [
      id,
      titleOf(id, reader).text,
      String(count),
      (count / total).toFixed(4),
      printable(worst?.[0] ?? ""),
      sentences.join(" / "),
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
