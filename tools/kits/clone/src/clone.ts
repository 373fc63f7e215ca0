import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attempt, must, type Outcome } from "./execute.ts";

/** The repository. */
const root = join(import.meta.dirname, "../../../..");

/** Without a cache of Turborepo that this machine shares with others: what a clone is to prove has to happen in it. */
export const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("TURBO_"))),
  CI: "true",
  NO_COLOR: "1",
  DENO_NO_UPDATE_CHECK: "1",
};

/** A clone of the repository as it stands, edits that are not committed included, with a git of its own. */
export class Clone {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Everything in it is committed, so that git tells what a run has changed. `folder` must not be there yet. */
  static async create(folder?: string): Promise<Clone> {
    const clone = new Clone(folder ?? (await mkdtemp(join(tmpdir(), "http-4xx-clone-"))));
    await mkdir(clone.folder, { recursive: true });
    const listed = await must(root, environment, "git", "ls-files", "-coz", "--exclude-standard");
    for (const path of listed.split("\0").filter(Boolean)) {
      // A file that is deleted but not yet committed is still listed.
      if (existsSync(join(root, path))) await cp(join(root, path), join(clone.folder, path));
    }
    await clone.must("git", "init", "--quiet", "--initial-branch=main");
    await clone.commit("Before");
    return clone;
  }

  async install(): Promise<void> {
    await this.must("pnpm", "install", "--prefer-offline", "--frozen-lockfile");
  }

  async commit(message: string): Promise<void> {
    const person = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
    await this.must("git", "add", ".");
    await this.must("git", ...person, "commit", "--quiet", "--message", message);
  }

  /** Runs a program to its end, whatever that is. */
  run(program: string, ...args: readonly string[]): Promise<Outcome> {
    return attempt(this.folder, environment, program, ...args);
  }

  /** The same with more, or other, variables in its environment. */
  runWith(more: NodeJS.ProcessEnv, program: string, ...args: readonly string[]): Promise<Outcome> {
    return attempt(this.folder, { ...environment, ...more }, program, ...args);
  }

  /** Runs a program that has to succeed; the answer is what it printed to standard output. */
  must(program: string, ...args: readonly string[]): Promise<string> {
    return must(this.folder, environment, program, ...args);
  }

  /** The files that differ from what was committed last, as `git status --porcelain` lists them. */
  async changes(): Promise<readonly string[]> {
    const output = await this.must("git", "status", "--porcelain", "--untracked-files=all");
    return output.split("\n").filter(Boolean);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), "utf8");
  }

  write(path: string, text: string): Promise<void> {
    return writeFile(join(this.folder, path), text);
  }

  /** Takes a path out of it, or without one the whole clone away. */
  remove(path = "."): Promise<void> {
    return rm(join(this.folder, path), { recursive: true, force: true });
  }
}
