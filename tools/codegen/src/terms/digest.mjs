// @ts-check
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/**
 * What tells a file's content from any other.
 * @param {string | Buffer} content
 */
export function digestOf(content) {
  return createHash("sha256").update(content).digest("base64url");
}

const part = Buffer.alloc(262_144);

/**
 * The same of a file, of which no more than a part is in memory.
 * @param {string} path
 */
export function digestOfFile(path) {
  const file = openSync(path, "r");
  try {
    const hash = createHash("sha256");
    for (let length = part.length; length === part.length; ) {
      length = readSync(file, part);
      hash.update(part.subarray(0, length));
    }
    return hash.digest("base64url");
  } finally {
    closeSync(file);
  }
}
