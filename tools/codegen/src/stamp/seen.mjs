// @ts-check
import { readFileSync, statSync } from "node:fs";

/*
 * All that a run loads which finds that nothing has changed: half of what that takes is loading modules.
 */

/**
 * What tells that a file is as it was without reading it. Whoever writes a file, puts another one in its place, or sets
 * its times, changes its inode or the time of its last change, which nobody can set; a folder changes with its entries.
 * @typedef {Record<string, string>} Signatures by path, also of what is not there
 */

/**
 * What the last run reported.
 * @typedef {{ summary: string; written: number; unchanged: number; deleted: number }} Report
 */

/**
 * The state in which a run has found, or left, files: by their contents, and by what can be asked in less time.
 * @typedef {{ contents: string; signatures: Signatures }} State
 * @typedef {{ inputs: State; outputs: State; report: Report }} Stamp
 */

const cache = "node_modules/.cache/http-4xx";
export const stampFile = `${cache}/state.json`;
export const builtFile = `${cache}/built.json`;

/**
 * What the last run has left, and whether all is as it was then. Undefined without such a run.
 * @param {string} root
 * @returns {(Stamp & { isCurrent: boolean }) | undefined}
 */
export function lastRun(root) {
  try {
    /** @type {Stamp} */
    const { inputs, outputs, report } = JSON.parse(readFileSync(`${root}/${stampFile}`, "utf8"));
    const isCurrent = isAsSeen(root, inputs.signatures) && isAsSeen(root, outputs.signatures);
    return { inputs, outputs, report, isCurrent };
  } catch {
    return undefined; // none yet, or none that can be read
  }
}

/**
 * Whether the packages are as the last build has left them, on this Node, and so is all that they were built from.
 * @param {string} root
 */
export function isBuilt(root) {
  const signatures = lastBuild(root);
  return signatures !== undefined && isAsSeen(root, signatures);
}

/**
 * The state in which the last build on this Node has left the packages, with what they were built from.
 * @param {string} root
 * @returns {Signatures | undefined}
 */
export function lastBuild(root) {
  if (process.env.TURBO_FORCE) return undefined;
  try {
    const { node, signatures } = JSON.parse(readFileSync(`${root}/${builtFile}`, "utf8"));
    return node === process.version ? Object(signatures) : undefined;
  } catch {
    return undefined; // not built yet
  }
}

/**
 * @param {string} root
 * @param {Signatures} signatures
 */
function isAsSeen(root, signatures) {
  return Object.entries(signatures).every(([path, signature]) => signatureOf(root, path) === signature);
}

/**
 * A file that was changed a moment before `now` may change again within the same tick of the clock, without a trace:
 * its signature is like no other. So is one that is from the future. Some file systems have ticks of two seconds.
 * @param {string} root
 * @param {string} path
 * @param {bigint} [now] in nanoseconds
 */
export function signatureOf(root, path, now) {
  const stat = statOf(`${root}/${path}`);
  if (stat === undefined) return "";
  const { dev, ino, mode, size, mtimeNs, ctimeNs } = stat;
  if (now !== undefined) {
    const tick = ctimeNs % 1_000_000_000n === 0n ? 3_000_000_000n : 100_000_000n;
    if (ctimeNs > now - tick || mtimeNs > now - tick) return "changed just now";
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

/** What was written by the last run is unchanged in this one. @param {Report} report */
export function settled({ summary, written, unchanged }) {
  return { summary, written: 0, unchanged: written + unchanged, deleted: 0 };
}

/** @param {Report} report */
export function tell({ summary, written, unchanged, deleted }) {
  const seconds = (performance.now() / 1000).toFixed(2);
  console.log(summary);
  console.log(`${written} written, ${unchanged} unchanged, ${deleted} deleted, in ${seconds} s`);
}
