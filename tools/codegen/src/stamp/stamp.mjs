// @ts-check
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  filesMatching,
  generatedFiles,
  generatorInputs,
  matchesAny,
  notInputs,
  partlyGenerated,
} from "../terms/workspace-files.mjs";

/**
 * What the last run reported.
 * @typedef {{ summary: string; written: number; unchanged: number; deleted: number }} Report
 */

const stampFile = "node_modules/.cache/http-4xx/stamp.json";

/**
 * The report of the last run if neither its input nor its output has changed since; undefined otherwise.
 * @param {string} root
 * @returns {Report | undefined}
 */
export function readStamp(root) {
  try {
    const stamp = JSON.parse(readFileSync(join(root, stampFile), "utf8"));
    const isCurrent = stamp.inputs === inputFingerprint(root) && stamp.outputs === outputFingerprint(root);
    return isCurrent ? { ...stamp.report, ...settled(stamp.report) } : undefined;
  } catch {
    return undefined; // no stamp yet, or none that can be read: generate
  }
}

/**
 * `inputs` is the fingerprint from before the run read them: an edit made while it ran is none that it has seen.
 * @param {string} root
 * @param {string} inputs
 * @param {Report} report
 */
export function writeStamp(root, inputs, report) {
  const path = join(root, stampFile);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ inputs, outputs: outputFingerprint(root), report }));
}

/** @param {string} root */
export function inputFingerprint(root) {
  const files = filesMatching(root, generatorInputs);
  return fingerprint(
    root,
    files.filter((path) => !matchesAny(path, notInputs)),
  );
}

/** @param {string} root */
function outputFingerprint(root) {
  return fingerprint(root, filesMatching(root, [...generatedFiles, ...partlyGenerated]));
}

/** What was written by the last run is unchanged in this one. @param {Report} report */
function settled({ written, unchanged }) {
  return { written: 0, unchanged: written + unchanged, deleted: 0 };
}

/**
 * @param {string} root
 * @param {readonly string[]} paths
 */
function fingerprint(root, paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
