import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { environment } from "@tools/clone";
import { contents } from "@tools/clone/contents";
import { must } from "@tools/clone/execute";

/** What differs from machine to machine. */
export interface Surroundings {
  readonly umask: string;
  readonly language: string;
  readonly timeZone: string;
  /** When the files of the checkout were written, as `touch -t` reads it. */
  readonly written: string;
}

/** A clean checkout of a commit, built and packed without any cache. */
export class Build {
  readonly commit: string;
  /** Names of the packages' folders. */
  readonly folders: readonly string[];
  readonly #folder: string;

  private constructor(folder: string, commit: string, folders: readonly string[]) {
    this.#folder = folder;
    this.commit = commit;
    this.folders = folders;
  }

  /** Of what is committed last in `repository`; `folder` must not be there yet. */
  static async create(repository: string, folder: string, surroundings: Surroundings): Promise<Build> {
    const { umask, language, timeZone, written } = surroundings;
    const env = { ...environment, LANG: language, LC_ALL: language, TZ: timeZone };
    const run = (cwd: string, script: string, ...args: readonly string[]) =>
      must(cwd, env, "sh", "-c", `umask ${umask} && ${script}`, "sh", ...args);
    await run(repository, 'git clone --quiet . "$1"', folder);
    await run(folder, `git ls-files -z | xargs -0 touch -t ${written}`);
    await run(folder, "pnpm install --prefer-offline --frozen-lockfile");
    await run(folder, "pnpm build --force");
    const folders = (await readdir(join(folder, "packages"))).sort();
    for (const name of folders) {
      await run(
        join(folder, "packages", name),
        'mkdir -p "$1" && pnpm pack --out "$1.tgz"',
        join(folder, "packed", name),
      );
      await run(join(folder, "packed", name), 'tar -xzf "../$1.tgz"', name);
    }
    return new Build(folder, await run(folder, "git rev-parse HEAD"), folders);
  }

  /** The hash of each file in a tarball, so that those that differ are named. */
  files(name: string): Promise<Readonly<Record<string, string>>> {
    return contents(join(this.#folder, "packed", name), ["package"]);
  }

  /** What a tarball says of its files, in its order: mode, owner, size and time. */
  listing(name: string): Promise<string> {
    const path = join(this.#folder, "packed", `${name}.tgz`);
    return must(this.#folder, { ...environment, TZ: "UTC", LC_ALL: "C" }, "tar", "-tvzf", path);
  }

  /** The hash of a tarball. */
  async tarball(name: string): Promise<string | undefined> {
    const file = `${name}.tgz`;
    return (await contents(join(this.#folder, "packed"), [file]))[file];
  }
}
