import type { Direction } from "@scope/http-4xx-i18n/load";
import { cut, stringWidth, wrap } from "../terminal/wrap.ts";
import type { Analysis } from "./analysis.ts";
import { meaningsTotal } from "./analysis.ts";
import { sentencesOf, titleOf } from "./describe.ts";
import { jsonReport, sortedMeanings } from "./json-report.ts";
import { period, share, thousands } from "./numbers.ts";
import { printable, visible } from "./printable.ts";
import type { Reader, Text } from "./reader.ts";
import { sparkline } from "./sparkline.ts";
import type { Meaning } from "./tally.ts";
import type { Top } from "./top.ts";
import type { Trend } from "./trend.ts";

/** How the terminal shows it, and to whom. */
export interface Look {
  readonly reader: Reader;
  readonly columns: number;
  /** Makes a heading of a text, in colour or as it is. */
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** All meanings, paths and clients instead of the first ones. */
  readonly all: boolean;
}

type Span = Trend["span"];

const trendWidth = 24;

/** The answer for people. */
export function peopleReport(analysis: Analysis, look: Look): string {
  const { tally } = analysis;
  const { words } = look.reader;
  const meanings = sortedMeanings(tally);
  const { span, ends } = tally.trend();
  const total = meaningsTotal(tally);
  const shown = look.all ? meanings : meanings.slice(0, 8);
  const more = meanings.length - shown.length;
  const blocks = [
    summary(analysis, ends, look),
    ...shown.map((meaning) => block(meaning, total, span, look)),
    more > 0 ? `  ${words.moreMeanings(thousands(more, words))}` : "",
    list(words.worstPaths, tally.paths(), look),
    list(words.clients, tally.clients, look),
    complaints(analysis, look),
    tally.untimed === 0 ? "" : words.untimed(thousands(tally.untimed, words)),
    strangers(analysis, look),
  ];
  const lines = blocks.filter((text) => text !== "").flatMap((text) => [...text.split("\n"), ""]);
  return lines.map((line) => directed(line, words.direction)).join("\n");
}

/** A terminal that knows of directions takes that of a line from its first strong letter, or from a mark (UAX 9). */
const marks = { ltr: "\u200e", rtl: "\u200f" } as const;

function directed(line: string, direction: Direction): string {
  const isMarked = line.startsWith(marks.ltr) || line.startsWith(marks.rtl);
  return direction === "ltr" || line === "" || isMarked ? line : marks.rtl + line;
}

function summary({ files, tally }: Analysis, ends: Trend["ends"], look: Look): string {
  const { words } = look.reader;
  const { clientErrors, noStatus } = jsonReport(files, tally);
  const number = (count: number) => thousands(count, words);
  const parts = [
    words.summary(
      number(clientErrors.total),
      number(tally.entries),
      share(clientErrors.total, tally.entries, words),
    ),
    ...(noStatus === 0 ? [] : [words.unanswered(number(noStatus))]),
    ...(ends === undefined ? [] : [words.between(...period(ends))]),
  ];
  const rows = files
    .slice(0, look.all ? files.length : 6)
    .map(({ file, format, entries, errorLogEntries }) => {
      const errors = errorLogEntries === 0 ? [] : [words.ofErrorLog(number(errorLogEntries))];
      const row = [format ?? words.noLog, words.entries(number(entries)), ...errors].join(", ");
      return look.faint(`  ${visible(file)}: ${row}`);
    });
  const more = files.length - rows.length;
  const headline = parts.join(words.direction === "rtl" ? "، " : ", ");
  return [
    ...wrap(headline, look.columns).map(look.strong),
    ...rows,
    ...(more > 0 ? [`  ${words.moreFiles(number(more))}`] : []),
  ].join("\n");
}

function block(meaning: Meaning, total: number, span: Span, look: Look): string {
  const { reader, faint, all } = look;
  const trend = span === undefined ? "" : sparkline(meaning.trend.over(span, trendWidth));
  const count = thousands(meaning.count, reader.words).padStart(9);
  const part = share(meaning.count, total, reader.words).padStart(6);
  const atLeast = meaning.paths.error === 0 ? "" : "≥ ";
  const paths = meaning.paths
    .most(all ? 10 : 3)
    .map(([path, times]) => `${apart(path, reader)} ${faint(atLeast + thousands(times, reader.words))}`);
  const title = titleOf(meaning.id, reader);
  return [
    ...headed(`${count} ${part}  `, title, trend, look),
    ...sentencesOf(meaning.id, reader).flatMap((sentence) => indented(sentence, look)),
    ...sideBySide(paths, look.columns - 4).map((line) => `    ${line}`),
  ]
    .map((line) => line.trimEnd())
    .join("\n");
}

/** On one line, or each on its own where they do not fit. */
function sideBySide(texts: readonly string[], width: number): readonly string[] {
  const line = texts.join("  ");
  return stringWidth(line) <= width && line !== "" ? [line] : texts;
}

/** A title behind its numbers, on as many lines as it needs, with the trend behind it where there is room. */
function headed(
  numbers: string,
  { text, direction }: Text,
  trend: string,
  { reader, columns, strong }: Look,
): readonly string[] {
  const lines = wrap(text, Math.max(trendWidth, columns - numbers.length));
  const isRoom = numbers.length + stringWidth(lines.at(-1) ?? "") + 2 + trendWidth <= columns;
  const shown = lines.map((line, index) => {
    const before = index === 0 ? numbers : " ".repeat(numbers.length);
    const behind = isRoom && index === lines.length - 1 ? `  ${trend}` : "";
    return `${before}${strong(isolated({ text: line, direction }, reader))}${behind}`;
  });
  return isRoom ? shown : [...shown, `${" ".repeat(numbers.length)}${trend}`];
}

function list(title: string, top: Top, look: Look): string {
  const { words } = look.reader;
  const rows = top.most(look.all ? 50 : 5);
  if (rows.length === 0) return "";
  const lines = rows.map(
    ([text, count]) => `${thousands(count, words).padStart(9)}  ${apart(text, look.reader)}`,
  );
  const approximate = top.error === 0 ? "" : ` (${words.tooMany(thousands(top.error, words))})`;
  return [look.strong(`${title}${approximate}`), ...lines].join("\n");
}

function complaints({ tally }: Analysis, look: Look): string {
  const { words } = look.reader;
  const sorted = [...tally.complaints].sort(([, a], [, b]) => b.count - a.count);
  if (sorted.length === 0) return "";
  const lines = sorted.map(([cause, { count, paths }]) => {
    const [first] = paths.most(1);
    const path = first === undefined ? "" : look.faint(`  ${apart(first[0], look.reader)}`);
    return `${thousands(count, words).padStart(9)}  ${cause}${path}`;
  });
  return [look.strong(words.causes), ...lines].join("\n");
}

function strangers({ files, stranger, headLines }: Analysis, look: Look): string {
  const { words } = look.reader;
  const count = files.reduce((sum, { notLogLines }) => sum + notLogLines, -headLines);
  if (stranger === undefined) return "";
  const line = cut(printable(stranger.text), Math.max(20, look.columns - 4));
  const first = `${visible(stranger.file)}:${stranger.line}`;
  return `${words.strangers(thousands(count, words), first)}\n  ${look.faint(line)}`;
}

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX 9) around what is written in the other direction than its line. */
function isolated({ text, direction }: Omit<Text, "locale">, { words }: Reader): string {
  return direction === words.direction ? text : `\u2068${text}\u2069`;
}

/** A path or a client, which are written from left to right for everybody: LEFT-TO-RIGHT ISOLATE. */
function apart(bytes: string, { words }: Reader): string {
  return words.direction === "ltr" ? printable(bytes) : `\u2066${printable(bytes)}\u2069`;
}

function indented({ text, direction }: Text, { columns, reader }: Look): readonly string[] {
  const mark = direction === reader.words.direction ? "" : marks[direction];
  return wrap(text, columns - 4).map((line) => `${mark}    ${line}`);
}
