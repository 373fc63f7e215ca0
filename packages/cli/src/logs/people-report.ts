import type { Analysis } from "./analysis.ts";
import { meaningsTotal } from "./analysis.ts";
import { sentenceOf, titleOf } from "./describe.ts";
import { jsonReport, sortedMeanings } from "./json-report.ts";
import { minute, share, thousands } from "./numbers.ts";
import { printable, visible } from "./printable.ts";
import { sparkline } from "./sparkline.ts";
import type { Meaning } from "./tally.ts";
import type { Top } from "./top.ts";
import type { Trend } from "./trend.ts";

/** How the terminal shows it. */
export interface Look {
  readonly columns: number;
  /** Makes a heading of a text, in colour or as it is. */
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** All meanings, paths and clients instead of the first ones. */
  readonly all: boolean;
}

const trendWidth = 24;
type Span = Trend["span"];

/** The answer for people. */
export function peopleReport(analysis: Analysis, look: Look): string {
  const { tally } = analysis;
  const meanings = sortedMeanings(tally);
  const span = tally.trend().span;
  const shown = look.all ? meanings : meanings.slice(0, 8);
  const blocks = [
    summary(analysis, span, look),
    ...shown.map((meaning) => block(meaning, analysis, span, look)),
    shown.length < meanings.length ? `  and ${meanings.length - shown.length} more: --all` : "",
    list("Worst paths", tally.paths(), look),
    list("Clients", tally.clients, look),
    complaints(analysis, look),
    strangers(analysis, look),
  ];
  return `${blocks.filter((text) => text !== "").join("\n\n")}\n`;
}

function summary({ files, tally }: Analysis, span: Span, look: Look): string {
  const { clientErrors, noStatus } = jsonReport(files, tally);
  const when = span === undefined ? "" : `, ${minute(span[0])} to ${minute(span[1])} UTC`;
  const unanswered = noStatus === 0 ? "" : `, ${thousands(noStatus)} without an answer`;
  const head = `${thousands(clientErrors.total)} client errors in ${thousands(tally.entries)} entries (${share(clientErrors.total, tally.entries)})${unanswered}${when}`;
  const rows = files
    .slice(0, look.all ? files.length : 6)
    .map(({ file, format, entries, errorLogEntries }) => {
      const errors = errorLogEntries === 0 ? "" : `, ${thousands(errorLogEntries)} of an error log`;
      return look.faint(`  ${visible(file)}: ${format ?? "no log"}, ${thousands(entries)} entries${errors}`);
    });
  const more = files.length - rows.length;
  return [look.strong(head), ...rows, ...(more > 0 ? [`  and ${more} more files`] : [])].join("\n");
}

function block(meaning: Meaning, { tally }: Analysis, span: Span, look: Look): string {
  const trend = span === undefined ? "" : `  ${sparkline(meaning.trend.over(span, trendWidth))}`;
  const count = `${thousands(meaning.count).padStart(9)} ${share(meaning.count, meaningsTotal(tally)).padStart(6)}`;
  const paths = meaning.paths
    .most(look.all ? 10 : 3)
    .map(([path, times]) => `${printable(path)} ${look.faint(thousands(times))}`);
  return [
    `${count}  ${look.strong(titleOf(meaning.id))}${trend}`,
    ...wrap(sentenceOf(meaning.id), look.columns - 4).map((line) => `    ${line}`),
    ...(paths.length === 0 ? [] : [`    ${paths.join("  ")}`]),
  ].join("\n");
}

function list(title: string, top: Top, look: Look): string {
  const rows = top.most(look.all ? 50 : 5);
  if (rows.length === 0) return "";
  const lines = rows.map(([text, count]) => `${thousands(count).padStart(9)}  ${printable(text)}`);
  const approximate =
    top.error === 0 ? "" : ` (too many to count all: each may be ${thousands(top.error)} too low)`;
  return [look.strong(`${title}${approximate}`), ...lines].join("\n");
}

function complaints({ tally }: Analysis, look: Look): string {
  const sorted = [...tally.complaints].sort(([, a], [, b]) => b.count - a.count);
  if (sorted.length === 0) return "";
  const lines = sorted.map(([cause, { count, paths }]) => {
    const [first] = paths.most(1);
    return `${thousands(count).padStart(9)}  ${cause}${first === undefined ? "" : look.faint(`  ${printable(first[0])}`)}`;
  });
  return [look.strong("Causes, from the error log"), ...lines].join("\n");
}

function strangers({ files, stranger }: Analysis, look: Look): string {
  const count = files.reduce((sum, { notLogLines }) => sum + notLogLines, 0);
  if (stranger === undefined) return "";
  const line = printable(stranger.text).slice(0, Math.max(20, look.columns - 4));
  return `${thousands(count)} lines are no log lines, the first is ${visible(stranger.file)}:${stranger.line}:\n  ${look.faint(line)}`;
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== "") lines.push(word);
  }
  return lines;
}
