// @ts-check
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Of the files at these paths of a workspace, by path.
 * @param {string} root
 * @param {readonly string[]} paths
 */
export function fingerprint(root, paths) {
  return digest(paths.map((path) => [path, readFileSync(join(root, path))]));
}

/**
 * Of files that need not be there, texts by path.
 * @param {ReadonlyMap<string, string>} files
 */
export function fingerprintOf(files) {
  const paths = [...files.keys()].sort();
  return digest(paths.map((path) => [path, Buffer.from(files.get(path) ?? "")]));
}

/**
 * Of one file.
 * @param {string | Buffer} content
 */
export function digestOf(content) {
  return createHash("sha256").update(content).digest("base64url");
}

/** @param {readonly (readonly [path: string, content: Buffer])[]} files */
function digest(files) {
  const hash = createHash("sha256");
  for (const [path, content] of files) hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.digest("hex");
}
