import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);
const root = join(import.meta.dirname, "../../..");

/** The repository as it stands, edits that are not committed included, in a folder of its own with its own git. */
export async function copyRepository(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "http-4xx-rename-"));
  const { stdout } = await execute("git", ["ls-files", "-coz", "--exclude-standard"], { cwd: root });
  for (const path of stdout.split("\0").filter(Boolean)) {
    if (existsSync(join(root, path))) await cp(join(root, path), join(copy, path));
  }
  await execute("git", ["init", "--quiet"], { cwd: copy });
  return copy;
}

/** Paths of the files that hold `text`, as git finds them. */
export async function filesWith(copy: string, text: string): Promise<readonly string[]> {
  const args = ["grep", "--untracked", "--files-with-matches", "--fixed-strings", "-e", text];
  // git grep ends with 1 when it finds nothing.
  const { stdout } = await execute("git", args, { cwd: copy }).catch((error) => {
    if (error.code === 1) return { stdout: "" };
    throw error;
  });
  return stdout.split("\n").filter(Boolean);
}
