// @ts-check
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  filesMatching,
  generatedFiles,
  generatorInputs,
  matchesAny,
  notInputs,
  partlyGenerated,
} from "../terms/workspace-files.mjs";
import { fingerprint, fingerprintOf } from "./fingerprint.mjs";
import { lastRun, settled, signatureOf, stampFile, statOf } from "./seen.mjs";

/** @typedef {import("./seen.mjs").Report} Report */
/** @typedef {import("./seen.mjs").State} State */
/** @typedef {import("./seen.mjs").Signatures} Signatures */

const outputPatterns = [...generatedFiles, ...partlyGenerated];

/**
 * The report of the last run if neither its input nor its output has changed since; otherwise the state of the inputs,
 * for the run that is due.
 * @param {string} root
 * @returns {{ report: Report; inputs?: never } | { report?: never; inputs: State }}
 */
export function readStamp(root) {
  const last = lastRun(root);
  if (last?.isCurrent) return { report: settled(last.report) };
  const inputs = stateOfInputs(root);
  // Touched, or put back: then the contents tell.
  if (inputs.contents !== last?.inputs.contents) return { inputs };
  const { files, ...looked } = lookAt(root, outputPatterns);
  const outputs = { contents: fingerprint(root, files), signatures: settledOf(looked) };
  if (outputs.contents !== last.outputs.contents) return { inputs };
  keep(root, stampFile, { inputs, outputs, report: last.report });
  return { report: settled(last.report) };
}

/**
 * Remembers a run that has read `inputs` and leaves files with these digests, by path. An edit that was made meanwhile is
 * none that it has seen: the state of the inputs is from before they were read, that of the outputs too, and of what it
 * has written it knows the content alone, until the next run has looked at it.
 * @param {string} root
 * @param {{ inputs: State; outputs: Signatures | undefined }} seen undefined: some outputs were written, or deleted
 * @param {ReadonlyMap<string, string>} digests
 * @param {Report} report
 */
export function writeStamp(root, { inputs, outputs = { "": unlike } }, digests, report) {
  keep(root, stampFile, {
    inputs,
    outputs: { contents: fingerprintOf(digests), signatures: outputs },
    report,
  });
}

/**
 * @param {string} root
 * @returns {State}
 */
export function stateOfInputs(root) {
  // Signatures first: what changes between the two is seen the next time.
  const { files, ...looked } = lookAt(root, generatorInputs);
  const signatures = settledOf(looked);
  const own = files.filter((path) => {
    const isInput = !matchesAny(path, notInputs);
    if (!isInput) delete signatures[path];
    return isInput;
  });
  return { contents: fingerprint(root, own), signatures };
}

/** @param {string} root */
export function signaturesOfOutputs(root) {
  return settledOf(lookAt(root, outputPatterns));
}

/** @param {{ signatures: Signatures; recent: ReadonlySet<string> }} looked */
function settledOf({ signatures, recent }) {
  for (const path of recent) signatures[path] = unlike;
  return signatures;
}

/**
 * The files that match, the signature of each path that this depends on, and which of those were changed just now.
 * @param {string} root
 * @param {readonly string[]} patterns
 */
export function lookAt(root, patterns) {
  const now = BigInt(Date.now()) * 1_000_000n;
  /** @type {Signatures} */
  const signatures = {};
  /** @type {Set<string>} */
  const recent = new Set();
  const files = filesMatching(root, patterns, (path) => {
    if (signatures[path] !== undefined) return;
    const stat = statOf(`${root}/${path}`);
    signatures[path] = stat === undefined ? "" : signatureOf(stat);
    if (stat !== undefined && isRecent(stat, now)) recent.add(path);
  });
  return { files, signatures, recent };
}

/** What stands for the signature of a file that was changed just now: it is like no other. */
export const unlike = "changed just now";

/**
 * A file that was changed a moment ago may change again within the same tick of the clock, without a trace. So may one
 * that is from the future. Some file systems have ticks of two seconds.
 * @param {import("node:fs").BigIntStats} stat
 * @param {bigint} now in nanoseconds
 */
function isRecent({ ctimeNs, mtimeNs }, now) {
  const tick = ctimeNs % 1_000_000_000n === 0n ? 3_000_000_000n : 100_000_000n;
  return ctimeNs > now - tick || mtimeNs > now - tick;
}

/**
 * Where nothing can be written all is well too: the next run takes longer.
 * @param {string} root
 * @param {string} file
 * @param {unknown} data
 */
export function keep(root, file, data) {
  const path = join(root, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(data));
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // as above
  }
}
