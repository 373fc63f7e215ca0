// @ts-check

/*
 * All that a run loads which finds that nothing has changed: half of what that takes is loading modules. To import
 * `node:fs` would load its streams as well, and half of the time goes into looking at files, hence the plain loops.
 */
const { readFileSync, statSync } = process.getBuiltinModule("node:fs");

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

/**
 * The state in which a build has left the packages. Of what it was made from and was written just before, the digest of
 * its content counts.
 * @typedef {{ signatures: Signatures; contents: Record<string, string> }} Built
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
 * @param {Signatures} [seen] what is known to be as it was seen: the generated files, which are built from
 */
export function isBuilt(root, seen) {
  const built = lastBuild(root);
  return built !== undefined && isAsSeen(root, built.signatures, seen);
}

/**
 * The state in which the last build on this Node has left the packages, with what they were built from.
 * @param {string} root
 * @returns {Built | undefined}
 */
export function lastBuild(root) {
  if (process.env.TURBO_FORCE) return undefined;
  try {
    const { node, signatures, contents } = JSON.parse(readFileSync(`${root}/${builtFile}`, "utf8"));
    const isNote = node === process.version && typeof signatures === "object" && typeof contents === "object";
    return isNote ? { signatures, contents } : undefined;
  } catch {
    return undefined; // not built yet
  }
}

/**
 * @param {string} root
 * @param {Signatures} signatures
 * @param {Signatures} [seen]
 */
function isAsSeen(root, signatures, seen = {}) {
  for (const path of Object.keys(signatures)) {
    const signature = signatures[path];
    if (seen[path] === signature) continue;
    const stat = statOf(`${root}/${path}`);
    if ((stat === undefined ? "" : signatureOf(stat)) !== signature) return false;
  }
  return true;
}

/** @param {import("node:fs").BigIntStats} stat */
export function signatureOf({ dev, ino, mode, size, mtimeNs, ctimeNs }) {
  return `${dev} ${ino} ${mode} ${size} ${mtimeNs} ${ctimeNs}`;
}

/** Follows links. @param {string} path */
export function statOf(path) {
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
  const seconds = process.uptime().toFixed(2);
  console.log(summary);
  console.log(`${written} written, ${unchanged} unchanged, ${deleted} deleted, in ${seconds} s`);
}
