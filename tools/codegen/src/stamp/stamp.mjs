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
import { lastRun, settled, signatureOf, stampFile } from "./seen.mjs";

/** @typedef {import("./seen.mjs").Report} Report */
/** @typedef {import("./seen.mjs").State} State */

/**
 * The report of the last run if neither its input nor its output has changed since; undefined otherwise.
 * @param {string} root
 * @returns {Report | undefined}
 */
export function readStamp(root) {
  const last = lastRun(root);
  if (last === undefined) return undefined;
  const { isCurrent, inputs, outputs, report } = last;
  if (isCurrent) return settled(report);
  // Touched, or put back: then the contents tell.
  const now = { inputs: stateOfInputs(root), outputs: stateOfOutputs(root) };
  if (now.inputs.contents !== inputs.contents || now.outputs.contents !== outputs.contents) return undefined;
  keep(root, stampFile, { ...now, report });
  return settled(report);
}

/**
 * Remembers a run that has read `inputs` and leaves `files`, texts by path. An edit that was made meanwhile is none that it has seen:
 * the state of the inputs is from before they were read, and of what it has written from what it holds in memory.
 * @param {string} root
 * @param {State} inputs
 * @param {ReadonlyMap<string, string>} files
 * @param {Report} report
 */
export function writeStamp(root, inputs, files, report) {
  const { signatures } = stateOfOutputs(root);
  keep(root, stampFile, { inputs, outputs: { contents: fingerprintOf(files), signatures }, report });
}

/**
 * @param {string} root
 * @returns {State}
 */
export function stateOfInputs(root) {
  return stateOf(root, generatorInputs, notInputs);
}

/** @param {string} root */
function stateOfOutputs(root) {
  return stateOf(root, [...generatedFiles, ...partlyGenerated], []);
}

/**
 * Signatures first: what changes between the two is seen the next time.
 * @param {string} root
 * @param {readonly string[]} patterns
 * @param {readonly string[]} but
 * @returns {State}
 */
function stateOf(root, patterns, but) {
  const { files, signatures } = lookAt(root, patterns);
  for (const path of files) if (matchesAny(path, but)) delete signatures[path];
  const own = files.filter((path) => !matchesAny(path, but));
  return { contents: fingerprint(root, own), signatures };
}

/**
 * The files that match, and the signature of each path that this depends on.
 * @param {string} root
 * @param {readonly string[]} patterns
 * @param {bigint | null} [now] null: as they are, whenever they were changed
 */
export function lookAt(root, patterns, now = BigInt(Date.now()) * 1_000_000n) {
  /** @type {import("./seen.mjs").Signatures} */
  const signatures = {};
  const files = filesMatching(root, patterns, (path) => {
    signatures[path] ??= signatureOf(root, path, now ?? undefined);
  });
  return { files, signatures };
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
