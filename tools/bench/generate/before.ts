import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The repository. */
export const root: string = join(import.meta.dirname, "../../..");

/** The last commit before the generator kept what it knows, and built what has changed by itself. */
const commit = "178e6231681cebdaeb25b0f7c4aaafdf87ae1ab3";

/** That commit in a folder of its own, with what it needs, generated and built. Its spec is the smaller one of its time. */
export function cloneBefore(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "http-4xx-before-"));
  const run = (program: string, ...args: readonly string[]) =>
    execFileSync(program, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  run("git", "clone", "--quiet", root, ".");
  run("git", "checkout", "--quiet", commit);
  run("pnpm", "install", "--prefer-offline", "--frozen-lockfile", "--trust-lockfile");
  run("pnpm", "generate");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
