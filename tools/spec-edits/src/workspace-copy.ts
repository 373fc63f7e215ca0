import { execFile } from "node:child_process";
import { cp, lstat, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);
const root = join(import.meta.dirname, "../../..");

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** A clone of the repository as it stands, edits that are not committed included. */
export class WorkspaceCopy {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Installed, and with everything in it committed, so that git tells what a run has changed. */
  static async create(): Promise<WorkspaceCopy> {
    const copy = new WorkspaceCopy(await mkdtemp(join(tmpdir(), "http-4xx-spec-edits-")));
    const { stdout } = await execute("git", ["ls-files", "-coz", "--exclude-standard"], { cwd: root });
    for (const path of stdout.split("\0").filter(Boolean)) {
      // A file that is deleted but not yet committed is still listed.
      if (await exists(join(root, path))) await cp(join(root, path), join(copy.folder, path));
    }
    await copy.must("pnpm", "install", "--prefer-offline", "--frozen-lockfile");
    await copy.must("git", "init", "--quiet");
    await copy.must("git", "add", ".");
    const person = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
    await copy.must("git", ...person, "commit", "--quiet", "--message", "Before");
    return copy;
  }

  async run(command: string, ...args: readonly string[]): Promise<Outcome> {
    const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
    try {
      const { stdout, stderr } = await execute(command, args, { cwd: this.folder, env });
      return { ok: true, output: stdout + stderr };
    } catch (error) {
      // What a failed process has printed comes with the error.
      const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
      return { ok: false, output: stdout + stderr || String(error) };
    }
  }

  /** Runs what the test takes for granted. */
  async must(command: string, ...args: readonly string[]): Promise<string> {
    const { ok, output } = await this.run(command, ...args);
    if (!ok) throw new Error(`${command} ${args.join(" ")} failed:\n${output}`);
    return output;
  }

  /** The files that differ from what was there at first. */
  async changes(): Promise<string[]> {
    const output = await this.must("git", "status", "--porcelain", "--untracked-files=all");
    return output.split("\n").filter(Boolean);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), "utf8");
  }

  write(path: string, text: string): Promise<void> {
    return writeFile(join(this.folder, path), text);
  }

  remove(path: string): Promise<void> {
    return rm(join(this.folder, path), { recursive: true, force: true });
  }
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
