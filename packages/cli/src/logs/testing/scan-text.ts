import { type FileCounts, FileScan, type ScanOptions } from "../file-scan.ts";
import { jsonReport, type LogsReport } from "../json-report.ts";
import { LineReader } from "../line-reader.ts";
import { reconcile } from "../reconcile.ts";
import { Tally } from "../tally.ts";

interface Options extends ScanOptions {
  /** Makes text of every line, also of plain ones. */
  readonly asText?: boolean;
}

/** What a log says, read in pieces of a few bytes, so that every line is cut somewhere. */
export function scanText(text: string, options: Options = {}, pieceSize = 61): LogsReport {
  const tally = new Tally();
  const files = [scanInto(tally, text, options, pieceSize)];
  reconcile(tally);
  return jsonReport(files, tally);
}

/** The same for one of several files. */
export function scanInto(tally: Tally, text: string, options: Options = {}, pieceSize = 61): FileCounts {
  const scan = new FileScan(tally, options);
  if (options.asText === true) scan.onClientError = () => {};
  const lines = new LineReader(scan);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += pieceSize) lines.push(bytes.subarray(at, at + pieceSize));
  lines.end();
  return scan.end("a.log");
}

/** The meanings as a record, which reads well. */
export function meaningsOf(text: string, options: ScanOptions = {}): Record<string, number> {
  return Object.fromEntries(scanText(text, options).meanings.map(({ id, count }) => [id, count]));
}
