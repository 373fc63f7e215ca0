// @ts-check
import { createHash } from "node:crypto";

/**
 * What tells a file's content from any other.
 * @param {string | Buffer} content
 */
export function digestOf(content) {
  return createHash("sha256").update(content).digest("base64url");
}
