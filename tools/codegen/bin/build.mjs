// @ts-check
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { builtFile, isBuilt } from "../src/stamp/seen.mjs";
import { keep, lookAt } from "../src/stamp/stamp.mjs";
import { filesMatching } from "../src/terms/workspace-files.mjs";

const manifests = [
  "packages/*/package.json",
  "tools/*/package.json",
  "tools/*/*/package.json",
  "site/package.json",
];

/** What the builds depend on, beside what is in the folders of what is built. */
const common = ["*.json", "*.ts", "*.yaml", ...manifests];

/**
 * Builds what is not built, or no longer as it was. Turbo restores an earlier build without deleting what lies there,
 * and what was made of a deleted file must not be published.
 * @param {string} root
 * @param {{ deleted: number; written: readonly string[] }} change how many generated files are gone, and which are new
 * @returns {Promise<boolean>} whether it went well
 */
export async function buildPackages(root, { deleted }) {
  if (isBuilt(root)) return true;
  for (const name of deleted > 0 ? readdirSync(join(root, "packages")) : []) {
    rmSync(join(root, "packages", name, "dist"), { recursive: true, force: true });
  }
  const before = stateOf(root);
  const turbo = join(root, "node_modules/.bin/turbo");
  const { status } = spawnSync(turbo, ["run", "build", "--output-logs=errors-only"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status === 0) keepBuilt(root, before);
  return status === 0;
}

/** @param {string} root */
function stateOf(root) {
  const built = filesMatching(root, manifests).filter(
    (path) => JSON.parse(readFileSync(join(root, path), "utf8")).scripts?.build !== undefined,
  );
  const folders = built.map((path) => path.replace(/package\.json$/, "**"));
  return lookAt(root, [...common, ...folders]).signatures;
}

/**
 * Of what is built the state after the build counts, of all else that before it: an edit made meanwhile is not in it.
 * @param {string} root
 * @param {import("../src/stamp/seen.mjs").Signatures} before
 */
function keepBuilt(root, before) {
  const after = Object.entries(stateOf(root)).map(([path, signature]) => [
    path,
    path.includes("/dist/") ? signature : before[path],
  ]);
  keep(root, builtFile, { node: process.version, signatures: Object.fromEntries(after) });
}
