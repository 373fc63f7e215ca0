// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOfFile } from "../terms/digest.mjs";
import { filesMatching } from "../terms/workspace-files.mjs";
import { builtFile, lastBuild } from "./seen.mjs";
import { keep, lookAt, unlike } from "./stamp.mjs";

const manifests = [
  "packages/*/package.json",
  "tools/*/package.json",
  "tools/*/*/package.json",
  "site/package.json",
];

/** What the builds depend on, beside what is in the folders of what is built. */
const common = ["*.json", "*.ts", "*.yaml", ...manifests];

/** What turbo.json leaves out of it. */
const notBuilt = /\.test(?:-d)?\.ts$/;

/** @typedef {ReturnType<typeof stateOfBuilds>} StateOfBuilds */

/**
 * What is built, and all that it is built from.
 * @param {string} root
 */
export function stateOfBuilds(root) {
  const built = filesMatching(root, manifests).filter(
    (path) => JSON.parse(readFileSync(join(root, path), "utf8")).scripts?.build !== undefined,
  );
  const folders = built.map((path) => path.replace(/package\.json$/, "**"));
  const state = lookAt(root, [...common, ...folders]);
  for (const path in state.signatures) if (notBuilt.test(path)) delete state.signatures[path];
  return { ...state, files: state.files.filter((path) => !notBuilt.test(path)) };
}

/**
 * The files that are not as the last build has left them. Undefined where there was none, or files have come or gone.
 * @param {string} root
 * @param {StateOfBuilds} now
 */
export function changedSinceBuild(root, { files, signatures }) {
  const built = lastBuild(root);
  if (built === undefined) return undefined;
  const paths = Object.keys(signatures);
  if (paths.length !== Object.keys(built.signatures).length) return undefined;
  if (!paths.every((path) => path in built.signatures)) return undefined;
  // Of a folder its entries count, which are all among the paths.
  return files.filter((path) => {
    if (built.signatures[path] === signatures[path]) return false;
    const digest = built.contents[path];
    return digest === undefined || digest !== digestOfFile(join(root, path));
  });
}

/**
 * Of what is built the state after the build counts, of all else what is as it was before: an edit made meanwhile is not
 * in it. What the generator has written counts with the content that was built.
 * @param {string} root
 * @param {StateOfBuilds} before
 * @param {ReadonlyMap<string, string>} written digests by path
 */
export function keepBuilt(root, before, written) {
  const after = stateOfBuilds(root);
  const files = new Set(after.files);
  /** @type {import("./seen.mjs").Built} */
  const { signatures, contents } = { signatures: {}, contents: {} };
  for (const [path, signature] of Object.entries(after.signatures)) {
    const digest = written.get(path);
    const isResult = /\/dist(?:\/|$)/.test(path);
    const isSettled = !after.recent.has(path) && (isResult || before.signatures[path] === signature);
    signatures[path] = isSettled && digest === undefined ? signature : unlike;
    if (digest !== undefined) contents[path] = digest;
    else if (isResult && !isSettled && files.has(path)) contents[path] = digestOfFile(join(root, path));
  }
  keep(root, builtFile, { node: process.version, signatures, contents });
}
