import { stat } from "node:fs/promises";
import type { Analysis } from "./analysis.ts";
import { type FileCounts, FileScan, type ScanOptions } from "./file-scan.ts";
import { LineReader } from "./line-reader.ts";
import { Problem, problemOf } from "./problem.ts";
import { Progress } from "./progress.ts";
import { readInput } from "./read-input.ts";
import { reconcile } from "./reconcile.ts";
import { Tally } from "./tally.ts";

/** Reads all inputs, one after the other. What cannot be read is reported, and the others are read all the same. */
export async function analyze(
  inputs: readonly string[],
  options: ScanOptions,
  report: (problem: Problem) => void,
): Promise<Analysis> {
  const tally = new Tally();
  const files: FileCounts[] = [];
  let stranger: Analysis["stranger"];
  const progress = new Progress(await totalOf(inputs));
  for (const file of inputs) {
    const scan = new FileScan(tally, options);
    try {
      files.push(await read(file, scan, progress));
    } catch (error) {
      progress.end();
      report(problemOf(file, error));
    }
    if (scan.stranger !== undefined) stranger ??= { file, ...scan.stranger };
    if (scan.isNoLog)
      report(
        new Problem(
          `${file}: no line of it is one of a log that is known; the forms that are known are listed by http-4xx logs --help`,
        ),
      );
  }
  progress.end();
  reconcile(tally);
  return { files, tally, stranger };
}

async function read(file: string, scan: FileScan, progress: Progress): Promise<FileCounts> {
  const lines = new LineReader(scan);
  for await (const piece of readInput(file, (bytes) => progress.add(bytes))) lines.push(piece);
  lines.end();
  return scan.end(file);
}

async function totalOf(inputs: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    inputs.map(async (file) => (await stat(file).catch(() => undefined))?.size ?? 0),
  );
  return inputs.includes("-") ? 0 : sizes.reduce((sum, size) => sum + size, 0);
}
