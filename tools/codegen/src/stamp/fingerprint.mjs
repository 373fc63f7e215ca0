// @ts-check
import { createHash } from "node:crypto";
import { join } from "node:path";
import { digestOfFile } from "../terms/digest.mjs";

/**
 * Of the files at these paths of a workspace.
 * @param {string} root
 * @param {readonly string[]} paths
 */
export function fingerprint(root, paths) {
  return fingerprintOf(digestsOf(root, paths));
}

/**
 * By path.
 * @param {string} root
 * @param {readonly string[]} paths
 */
export function digestsOf(root, paths) {
  return new Map(paths.map((path) => [path, digestOfFile(join(root, path))]));
}

/**
 * Of files that need not be there.
 * @param {ReadonlyMap<string, string>} digests by path
 */
export function fingerprintOf(digests) {
  const hash = createHash("sha256");
  for (const path of [...digests.keys()].sort()) hash.update(`${path}\0${digests.get(path)}\0`);
  return hash.digest("hex");
}
