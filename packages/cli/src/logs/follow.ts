import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { titleOf } from "./describe.ts";
import type { Entry } from "./entry.ts";
import { FileScan, type ScanOptions } from "./file-scan.ts";
import { LineReader } from "./line-reader.ts";
import { meaningOf } from "./meaning.ts";
import { minute } from "./numbers.ts";
import { printable } from "./people-report.ts";
import { Tally } from "./tally.ts";

const pause = 300;

/** Prints each client error that is written to the file from now on, until Ctrl-C. A file that was rotated is begun anew. */
export async function follow(file: string, options: ScanOptions): Promise<never> {
  let lines = reader(options);
  let known = await stat(file);
  let at = known.size;
  for (;;) {
    await sleep(pause);
    const now = await stat(file).catch(() => undefined);
    if (now === undefined) continue;
    if (now.ino !== known.ino || now.size < at) {
      lines = reader(options);
      at = 0;
    }
    known = now;
    if (now.size === at) continue;
    for await (const piece of createReadStream(file, { start: at, end: now.size - 1 })) lines.push(piece);
    at = now.size;
  }
}

function reader(options: ScanOptions): LineReader {
  return new LineReader(new FileScan(new Tally(), { ...options, onClientError: print }));
}

function print(entry: Entry): void {
  const time = entry.time === -1 ? "" : `${minute(entry.time)}  `;
  const words = [titleOf(meaningOf(entry) ?? ""), entry.target, entry.client].filter((word) => word !== "");
  process.stdout.write(`${time}${printable(words.join("  "))}\n`);
}
