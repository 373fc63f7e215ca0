// @ts-check
import { statSync } from "node:fs";
import { join } from "node:path";
import { filesMatching } from "../terms/workspace-files.mjs";

/**
 * What tells that a file is as it was without reading it. Whoever writes a file, puts another one in its place, or sets
 * its times, changes its inode or the time of its last change, which nobody can set; a folder changes with its entries.
 * @typedef {Record<string, string>} Signatures by path, also of what is not there
 */

/**
 * @param {string} root
 * @param {readonly string[]} patterns
 * @returns {{ files: string[]; signatures: Signatures }}
 */
export function lookAt(root, patterns) {
  const now = BigInt(Date.now()) * 1_000_000n;
  /** @type {Signatures} */
  const signatures = {};
  const files = filesMatching(root, patterns, (path) => {
    signatures[path] ??= signatureOf(root, path, now);
  });
  return { files, signatures };
}

/**
 * @param {string} root
 * @param {Signatures} signatures
 */
export function isAsSeen(root, signatures) {
  for (const path in signatures) {
    if (signatureOf(root, path) !== signatures[path]) return false;
  }
  return true;
}

const unlike = "changed just now";

/**
 * A file that was changed a moment before `now` may change again within the same tick of the clock, without a trace:
 * its signature is like no other. So is one that is from the future. Some file systems have ticks of two seconds.
 * @param {string} root
 * @param {string} path
 * @param {bigint} [now] in nanoseconds
 */
function signatureOf(root, path, now) {
  const stat = statOf(join(root, path));
  if (stat === undefined) return "";
  const { dev, ino, mode, size, mtimeNs, ctimeNs } = stat;
  if (now !== undefined) {
    const tick = ctimeNs % 1_000_000_000n === 0n ? 3_000_000_000n : 100_000_000n;
    if (ctimeNs > now - tick || mtimeNs > now - tick) return unlike;
  }
  return `${dev} ${ino} ${mode} ${size} ${mtimeNs} ${ctimeNs}`;
}

/** @param {string} path */
function statOf(path) {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined; // a file where the path has a folder, a link in a circle
  }
}
