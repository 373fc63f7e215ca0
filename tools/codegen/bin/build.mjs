// @ts-check
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { builtFile, isBuilt, lastBuild } from "../src/stamp/seen.mjs";
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
 * @param {{ deleted: number; written: import("./build-modules.mjs").Written }} change how many generated files are gone,
 *   and which have another text
 * @returns {Promise<boolean>} whether it went well
 */
export async function buildPackages(root, { deleted, written }) {
  if (isBuilt(root)) return true;
  const before = stateOf(root, null);
  if (deleted === 0 && written.length > 0 && isBuiltBut(before, root, written)) {
    const { buildModules } = await import("./build-modules.mjs");
    if (await buildModules(root, written)) {
      keepBuilt(root, before);
      return true;
    }
  }
  for (const name of deleted > 0 ? readdirSync(join(root, "packages")) : []) {
    rmSync(join(root, "packages", name, "dist"), { recursive: true, force: true });
  }
  const turbo = join(root, "node_modules/.bin/turbo");
  const { status } = spawnSync(turbo, ["run", "build", "--output-logs=errors-only"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status === 0) keepBuilt(root, before);
  return status === 0;
}

/**
 * @param {string} root
 * @param {bigint | null} [now]
 */
function stateOf(root, now) {
  const built = filesMatching(root, manifests).filter(
    (path) => JSON.parse(readFileSync(join(root, path), "utf8")).scripts?.build !== undefined,
  );
  const folders = built.map((path) => path.replace(/package\.json$/, "**"));
  return lookAt(root, [...common, ...folders], now).signatures;
}

/**
 * Of what is built the state after the build counts, of all else what is as it was before: an edit made meanwhile is not
 * in it.
 * @param {string} root
 * @param {import("../src/stamp/seen.mjs").Signatures} before
 */
function keepBuilt(root, before) {
  const now = stateOf(root);
  const after = Object.entries(stateOf(root, null)).map(([path, signature]) => {
    const stays = path.includes("/dist") || (now[path] === signature && before[path] === signature);
    return [path, stays ? signature : "changed meanwhile"];
  });
  keep(root, builtFile, { node: process.version, signatures: Object.fromEntries(after) });
}

/**
 * Whether all is as the last build has left it, but for these files: they were written anew in folders that hold what
 * they held.
 * @param {import("../src/stamp/seen.mjs").Signatures} now
 * @param {string} root
 * @param {import("./build-modules.mjs").Written} written
 */
function isBuiltBut(now, root, written) {
  const built = lastBuild(root);
  if (built === undefined || process.env.TURBO_TOKEN) return false;
  const paths = Object.keys(now);
  if (paths.length !== Object.keys(built).length) return false;
  const folders = written.map(({ path }) => dirname(path));
  const touched = new Set([
    ...written.map(({ path }) => path),
    ...folders,
    ...folders.map((path) => `${path}/`),
  ]);
  return paths.every((path) => path in built && (touched.has(path) || now[path] === built[path]));
}
