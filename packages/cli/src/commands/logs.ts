import type { Command, Values } from "../command.ts";
import { interrupted } from "../end-quietly.ts";
import { exitCode } from "../exit-code.ts";
import type { Analysis } from "../logs/analysis.ts";
import { type AnalyzeOptions, analyze } from "../logs/analyze.ts";
import { expand } from "../logs/expand.ts";
import type { ScanOptions } from "../logs/file-scan.ts";
import { formats } from "../logs/formats.ts";
import { interruption } from "../logs/interruption.ts";
import { jsonReport } from "../logs/json-report.ts";
import { visible } from "../logs/printable.ts";
import type { Reader } from "../logs/reader.ts";
import { sinceOf } from "../logs/since.ts";
import { UsageError } from "../usage-error.ts";

/** Those that can be asked for; what a log of several forms is told as says nothing of how to read it. */
const forms = formats.filter((format) => format !== "mixed-noise");

const logs: Command = {
  name: "logs",
  summary: "The client errors in access logs, by what they mean",
  usage: "[OPTION]... FILE...",
  options: {
    all: { type: "boolean", description: "Show all meanings, paths and clients" },
    json: { type: "boolean", description: "Print JSON (schemas/logs.json)" },
    csv: { type: "boolean", description: "Print a row for each meaning" },
    html: { type: "boolean", description: "Print a page with charts" },
    since: { type: "string", value: "TIME", description: "Only entries since then: 30m, 2h, 7d or a date" },
    follow: { type: "boolean", short: "f", description: "Go on with what is written to the last file" },
    lang: { type: "string", value: "TAG", description: "Language, instead of LC_ALL, LC_MESSAGES or LANG" },
    format: {
      type: "string",
      value: "NAME",
      suggestions: forms,
      description: `The form of the log, where the guess is wrong: ${forms.join(", ")}`,
    },
  },
  examples: [
    ["http-4xx logs /var/log/nginx/access.log", "What is wrong, and with what"],
    ["http-4xx logs access.log* error.log", "Packed ones too; the error log gives the causes"],
    ["kubectl logs deploy/web | http-4xx logs -", "From a pipe"],
    ["http-4xx logs --since 2h --html access.log > report.html", "A page for colleagues"],
  ],
  exclusive: ["json", "csv", "html"],
  run,
};

async function run(values: Values, words: readonly string[]): Promise<number> {
  const inputs = (words.length === 0 && !process.stdin.isTTY ? ["-"] : words).flatMap(expand);
  if (inputs.length === 0) throw new UsageError("name a log, or - for what comes through a pipe");
  const reader =
    values.json === true
      ? undefined
      : await (await import("../logs/reader.ts")).readerOf(values.lang, process.env);
  const signal = interruption();
  let result = exitCode.answered;
  const analysis = await analyze(inputs, {
    ...scanOptions(values),
    ...(values.follow === true && { onEnd: await following(values, reader) }),
    signal,
    onProblem: ({ message }) => {
      result = exitCode.unusable;
      tell(message);
    },
    onNote: tell,
  });
  if (analysis.files.length > 0) process.stdout.write(await show(analysis, values, reader));
  return signal.aborted ? interrupted : result;
}

function tell(message: string): void {
  process.stderr.write(`http-4xx: ${visible(message)}\n`);
}

/** Of a log that is followed, people see the report so far, and then each client error as it comes. */
async function following(
  values: Values,
  reader: Reader | undefined,
): Promise<NonNullable<AnalyzeOptions["onEnd"]>> {
  if (reader === undefined || values.csv === true || values.html === true) return () => {};
  const { peopleReport } = await import("../logs/people-report.ts");
  const { look } = await import("../logs/look.ts");
  const { lineOf } = await import("../logs/client-error-line.ts");
  return (sofar, last) => {
    process.stdout.write(`${peopleReport(sofar, look(reader, values.all === true))}\n`);
    last.onClientError = (entry) => process.stdout.write(`${lineOf(entry, reader)}\n`);
  };
}

function scanOptions({ since, format }: Values): ScanOptions {
  if (typeof format === "string" && !formats.includes(format)) {
    throw new UsageError(`--format ${format} is not known; known are ${forms.join(", ")}`);
  }
  return {
    ...(typeof since === "string" && { since: sinceOf(since, Date.now()) }),
    ...(typeof format === "string" && { format }),
  };
}

/** Each form of the answer is loaded only where it is asked for. */
async function show(
  analysis: Analysis,
  { csv, html, all }: Values,
  reader: Reader | undefined,
): Promise<string> {
  if (reader === undefined) return `${JSON.stringify(jsonReport(analysis.files, analysis.tally), null, 2)}\n`;
  if (csv === true) return (await import("../logs/csv-report.ts")).csvReport(analysis, reader);
  if (html === true) return (await import("../logs/html-report.ts")).htmlReport(analysis, reader);
  const { look } = await import("../logs/look.ts");
  return (await import("../logs/people-report.ts")).peopleReport(analysis, look(reader, all === true));
}

export default logs;
