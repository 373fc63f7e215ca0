// @ts-check
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { changedSinceBuild, keepBuilt, stateOfBuilds } from "../src/stamp/built.mjs";

/**
 * Builds what is not built, or no longer as it was. Turbo restores an earlier build without deleting what lies there,
 * and what was made of a deleted file must not be published.
 * @param {string} root
 * @param {{ deleted: number; written: import("./build-texts.mjs").Written }} change how many generated files are gone,
 *   and which are not as they were
 * @returns {Promise<boolean>} whether it went well
 */
export async function buildPackages(root, { deleted, written }) {
  const before = stateOfBuilds(root);
  const digests = new Map(written.map(({ path, digest }) => [path, digest]));
  const changed = deleted === 0 ? changedSinceBuild(root, before) : undefined;
  const isOurs = changed?.every((path) => digests.has(path)) && !process.env.TURBO_TOKEN;
  if (changed?.length === 0 || (isOurs && (await buildWritten(root, written)))) {
    keepBuilt(root, before, digests);
    return true;
  }
  for (const name of deleted > 0 ? readdirSync(join(root, "packages")) : []) {
    rmSync(join(root, "packages", name, "dist"), { recursive: true, force: true });
  }
  const turbo = join(root, "node_modules/.bin/turbo");
  const args = ["run", "build", "--filter=./packages/*", "--output-logs=errors-only"];
  const { status } = spawnSync(turbo, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status === 0) keepBuilt(root, before, digests);
  return status === 0;
}

/** @param {string} root @param {import("./build-texts.mjs").Written} written */
async function buildWritten(root, written) {
  const { buildTexts } = await import("./build-texts.mjs");
  return buildTexts(root, written);
}
