import { stat } from "node:fs";
import { promisify } from "node:util";
import type { Analysis } from "./analysis.ts";
import { type FileCounts, FileScan, type ScanOptions } from "./file-scan.ts";
import { LineReader } from "./line-reader.ts";
import { Problem, problemOf } from "./problem.ts";
import { Progress } from "./progress.ts";
import { readInput, type Source } from "./read-input.ts";
import { reconcile } from "./reconcile.ts";
import { Tally } from "./tally.ts";

export interface AnalyzeOptions extends ScanOptions {
  /** Ends it; what was read by then is told. */
  readonly signal: AbortSignal;
  /** Told of each input that cannot be read, or is no log. */
  readonly onProblem: (problem: Problem) => void;
  /** Told what a reader may want to know of an input that was read all the same. */
  readonly onNote: (note: string) => void;
  /** Given where the last input is followed: told of all there is when its end is reached, before what comes then. */
  readonly onEnd?: (sofar: Analysis, last: FileScan) => void;
}

/** Reads all inputs, one after the other. What cannot be read is reported, and the others are read all the same. */
export async function analyze(inputs: readonly string[], options: AnalyzeOptions): Promise<Analysis> {
  const { signal, onProblem, onNote, onEnd } = options;
  const tally = new Tally();
  const files: FileCounts[] = [];
  let stranger: Analysis["stranger"];
  let headLines = 0;
  const progress = new Progress(await totalOf(inputs));
  for (const [index, file] of inputs.entries()) {
    if (signal.aborted) break;
    const scan = new FileScan(tally, options);
    const atEnd = () => {
      progress.end();
      reconcile(tally);
      onEnd?.(
        { files: [...files, scan.sofar(file)], tally, stranger, headLines: headLines + scan.headLines },
        scan,
      );
    };
    const isFollowed = onEnd !== undefined && index === inputs.length - 1 && file !== "-";
    const note = (text: string) => {
      progress.clear();
      onNote(text);
    };
    let size = 0;
    const source = {
      file,
      signal,
      onBytes: (bytes: number) => {
        size += bytes;
        progress.add(bytes);
      },
      onCutOff: () =>
        note(`${file}: it ends in the middle of what gzip has packed; what there is of it counts`),
    };
    let isWhole = true;
    try {
      await read(source, scan, isFollowed ? atEnd : undefined);
      if (file === "-" && size === 0 && !signal.aborted) note("nothing came through the pipe");
    } catch (error) {
      progress.clear();
      isWhole = signal.aborted;
      if (!isWhole) onProblem(problemOf(file, error));
    }
    const counts = scan.end(file);
    // Of what turns out to be damaged the beginning counts.
    if (isWhole || counts.entries + counts.errorLogEntries > 0) files.push(counts);
    headLines += scan.headLines;
    if (scan.stranger !== undefined) stranger ??= { file, ...scan.stranger };
    if (scan.isNoLog) {
      progress.clear();
      onProblem(noLog(file));
    }
  }
  progress.end();
  reconcile(tally);
  return { files, tally, stranger, headLines };
}

async function read(source: Source, scan: FileScan, onEnd: (() => void) | undefined): Promise<void> {
  const lines = new LineReader(scan);
  if (onEnd !== undefined) await (await import("./follow.ts")).follow(source, lines, onEnd);
  else {
    for await (const piece of readInput(source)) {
      lines.push(piece);
      if (source.signal.aborted) break;
    }
  }
  lines.end();
}

function noLog(file: string): Problem {
  return new Problem(
    `${file}: no line of it is one of a log that is known; the forms that are known are listed by http-4xx logs --help`,
  );
}

async function totalOf(inputs: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    inputs.map(async (file) => (await promisify(stat)(file).catch(() => undefined))?.size ?? 0),
  );
  return inputs.includes("-") ? 0 : sizes.reduce((sum, size) => sum + size, 0);
}
