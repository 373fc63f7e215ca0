// @ts-check
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What generating and building need. Browsers, runtimes and compilers belong to the proofs, and to `pnpm test`. */
const needed = ["--filter=@tools/codegen", "--filter=./packages/*"];
/**
 * How old each of a thousand packages is was asked when the lockfile was written, and `pnpm test` asks again; here it
 * would take longer than the installation.
 */
const trusting = "--trust-lockfile";
const installedFile = "node_modules/.cache/http-4xx/installed";

/**
 * Installs what generating needs, where the lockfile has changed since that was done last. Takes nothing away that is
 * there already. Started without pnpm, it leaves installing to whoever did that; without a lockfile there is nothing to.
 * @param {string} root
 * @returns {boolean} whether everything is there
 */
export function install(root) {
  const lockfile = content(join(root, "pnpm-lock.yaml"));
  if (lockfile === undefined || !process.env.npm_config_user_agent?.startsWith("pnpm/")) return true;
  const digest = createHash("sha256").update(lockfile).digest("hex");
  if (content(join(root, installedFile)) === digest) return true;
  const { status } = spawnSync("pnpm", ["install", trusting, ...needed], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) return false;
  mkdirSync(dirname(join(root, installedFile)), { recursive: true });
  writeFileSync(join(root, installedFile), digest);
  return true;
}

/** @param {string} path */
function content(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined; // not there
  }
}
