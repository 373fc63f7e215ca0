// Not the promises of node:fs and node:timers, nor zlib before it is needed: what they load takes longer than a small log.
import { close, fstat, open, read, readSync } from "node:fs";
import { addAbortSignal } from "node:stream";
import { promisify } from "node:util";
import type { Gunzip } from "node:zlib";
import { Problem } from "./problem.ts";

const pieceSize = 1024 * 1024;
const packed: readonly (readonly [magic: string, program: string])[] = [
  ["28b52ffd", "zstdcat"],
  ["fd377a585a", "xzcat"],
  ["425a68", "bzcat"],
];

/** An input as it was named, with `-` for stdin. */
export interface Source {
  readonly file: string;
  /** Told how many bytes were read. */
  readonly onBytes: (bytes: number) => void;
  /** Told where what is packed has no end. */
  readonly onCutOff: () => void;
  /** Ends the wait for what comes through a pipe. */
  readonly signal: AbortSignal;
}

/**
 * What is read of an input, piece by piece; gzip is unpacked, of any number of members and also when cut off. A piece is
 * valid until the next one is asked for.
 */
export async function* readInput({ file, onBytes, onCutOff, signal }: Source): AsyncGenerator<Buffer> {
  const source = file === "-" ? addAbortSignal(signal, process.stdin) : readFile(file, signal);
  const pieces = counted(source, onBytes);
  try {
    const { value: first } = await pieces.next();
    if (first === undefined) return;
    const isPacked = first[0] === 0x1f && first[1] === 0x8b;
    let isChecked = false;
    for await (const piece of asBytes(isPacked ? unpack(first, pieces, onCutOff) : all(first, pieces))) {
      if (!isChecked) refuseBinary(file, piece);
      isChecked = true;
      yield piece;
    }
  } finally {
    // However it ends, the file is closed.
    await pieces.return(undefined);
  }
}

async function* all(first: Buffer, others: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* others;
}

/** What PowerShell writes with `>` is UTF-16; all else stays as it is. */
async function* asBytes(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  for await (const piece of pieces) {
    if (decoder === undefined) decoder = decoderOf(piece);
    yield decoder === null ? piece : Buffer.from(decoder.decode(piece, { stream: true }));
  }
}

/** By the byte order mark. */
function decoderOf(piece: Buffer): TextDecoder | null {
  const mark = piece.toString("hex", 0, 2);
  if (mark !== "fffe" && mark !== "feff") return null;
  return new TextDecoder(mark === "fffe" ? "utf-16le" : "utf-16be");
}

/**
 * Reads into one buffer again and again: a new one for each piece would keep the garbage collector busy. What is on a
 * disk is read without handing it from thread to thread, with a pause now and then in which Ctrl-C is heard.
 */
async function* readFile(file: string, signal: AbortSignal): AsyncGenerator<Buffer> {
  const handle = await promisify(open)(file, "r");
  const stats = await promisify(fstat)(handle);
  if (stats.isFIFO()) return yield* readPipe(handle, signal);
  try {
    if (stats.isDirectory()) throw new Problem(`${file}: it is a directory; name the files in it`);
    const buffer = Buffer.allocUnsafe(pieceSize);
    for (let turn = 1; ; turn++) {
      if (turn % 8 === 0) await new Promise((resolve) => setImmediate(resolve));
      const length = stats.isFile()
        ? readSync(handle, buffer)
        : (await promisify(read)(handle, buffer, 0, pieceSize, null)).bytesRead;
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    await promisify(close)(handle);
  }
}

/** Of what a shell gives for `<(zcat access.log.gz)`: a socket, as only its reads can be broken off. */
async function* readPipe(fd: number, signal: AbortSignal): AsyncGenerator<Buffer> {
  const { Socket } = await import("node:net");
  yield* addAbortSignal(signal, new Socket({ fd, readable: true, writable: false }));
}

async function* counted(
  source: AsyncIterable<Buffer>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const piece of source) {
    onBytes(piece.length);
    yield piece;
  }
}

/** A file that is still written, or was cut off, ends in the middle: what is there is unpacked all the same. */
async function* unpack(
  first: Buffer,
  pieces: AsyncIterable<Buffer>,
  onCutOff: () => void,
): AsyncGenerator<Buffer> {
  const { createGunzip } = await import("node:zlib");
  const gunzip = createGunzip({ chunkSize: pieceSize / 4 });
  void feed(first, pieces, gunzip).catch((error: Error) => gunzip.destroy(error));
  try {
    yield* gunzip;
  } catch (error) {
    // What zlib throws has a code; this one at the end alone.
    if ((error as NodeJS.ErrnoException).code !== "Z_BUF_ERROR") throw error;
    onCutOff();
  }
}

async function feed(first: Buffer, pieces: AsyncIterable<Buffer>, gunzip: Gunzip): Promise<void> {
  // Done with a piece before the next is read into the same buffer.
  const write = (piece: Buffer) =>
    new Promise<void>((resolve, reject) => {
      gunzip.write(piece, (error) => (error ? reject(error) : resolve()));
    });
  await write(first);
  for await (const piece of pieces) await write(piece);
  // At the end zlib may say that there should have been more: then what has not been taken by now would be lost.
  while (gunzip.readableLength > 0) await new Promise((resolve) => setImmediate(resolve));
  gunzip.end();
}

/** Throws a `Problem` for what is no text. */
export function refuseBinary(file: string, piece: Buffer): void {
  const head = piece.subarray(0, 8192);
  const hex = head.subarray(0, 6).toString("hex");
  const program = packed.find(([magic]) => hex.startsWith(magic))?.[1];
  if (program !== undefined) {
    throw new Problem(`${file}: it is packed; unpack it: ${program} ${file} | http-4xx logs -`);
  }
  if (hex.startsWith("fffe") || hex.startsWith("feff")) {
    throw new Problem(
      `${file}: it is UTF-16; convert it: iconv -f UTF-16 -t UTF-8 ${file} | http-4xx logs -`,
    );
  }
  let control = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  if (control > head.length * 0.05) throw new Problem(`${file}: it is a binary file, not a log`);
}
