import { type FileHandle, open, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { LineReader } from "./line-reader.ts";
import { refuseBinary, type Source } from "./read-input.ts";

const pause = 200;
const pieceSize = 1024 * 1024;

/**
 * Reads a file, tells `onEnd`, and reads what is written to it from then on. One that was rotated or emptied is begun
 * anew.
 */
export async function follow(
  { file, signal, onBytes }: Source,
  lines: LineReader,
  onEnd: () => void,
): Promise<void> {
  const buffer = Buffer.allocUnsafe(pieceSize);
  let handle = await open(file);
  try {
    let at = 0;
    let isNew = false;
    let isOld = false;
    while (!signal.aborted) {
      const { bytesRead } = await handle.read(buffer, 0, pieceSize, at);
      const piece = buffer.subarray(0, bytesRead);
      if (at === 0 && bytesRead > 0) refuseBinary(file, piece);
      onBytes(bytesRead);
      lines.push(piece);
      at += bytesRead;
      if (bytesRead > 0) continue;
      if (!isNew) onEnd();
      isNew = true;
      if (isOld) {
        await handle.close();
        handle = await open(file);
        isOld = false;
      } else {
        await sleep(pause, undefined, { signal }).catch(() => undefined);
        isOld = await isReplaced(file, handle);
        if (isOld || (await handle.stat()).size >= at) continue;
      }
      lines.end();
      at = 0;
    }
  } finally {
    await handle.close();
  }
}

/** True where another file has the name now; what was still written to this one is read first. */
async function isReplaced(file: string, handle: FileHandle): Promise<boolean> {
  const [named, opened] = await Promise.all([stat(file).catch(() => undefined), handle.stat()]);
  return named !== undefined && (named.ino !== opened.ino || named.dev !== opened.dev);
}
