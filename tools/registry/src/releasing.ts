import { cp, lstat, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { attempt, must, type Outcome } from "./execute.ts";
import type { Verdaccio } from "./verdaccio.ts";

const root = join(import.meta.dirname, "../../..");

/** The folders under `packages/`. */
export const folders: readonly string[] = (await readdir(join(root, "packages"))).sort();
export const names: readonly string[] = folders.map((folder) => `@scope/http-4xx-${folder}`);

/** A clone of the repository as it stands, from which releases are made as the maintainers make them. */
export class Clone {
  readonly #folder: string;
  readonly #env: NodeJS.ProcessEnv;

  private constructor(folder: string, env: NodeJS.ProcessEnv) {
    this.#folder = folder;
    this.#env = env;
  }

  /** `folder` must not be there yet. */
  static async create(folder: string): Promise<Clone> {
    const env = { ...process.env, CI: "true", NO_COLOR: "1" };
    const listed = await must(root, env, "git", "ls-files", "-coz", "--exclude-standard");
    await mkdir(folder);
    for (const path of listed.split("\0").filter(Boolean)) {
      // A file that is deleted but not yet committed is still listed.
      if (await exists(join(root, path))) await cp(join(root, path), join(folder, path));
    }
    const clone = new Clone(folder, env);
    await clone.#git("init", "--quiet", "--initial-branch=main");
    await clone.#commit("Before the release");
    await must(folder, env, "pnpm", "install", "--prefer-offline", "--frozen-lockfile");
    return clone;
  }

  /** Writes the changeset of one package. */
  async change(name: string, type: "patch" | "minor" | "major", text: string): Promise<void> {
    await writeFile(join(this.#folder, ".changeset/change.md"), `---\n"${name}": ${type}\n---\n\n${text}\n`);
  }

  /** Raises the versions, generates and builds, and commits; the answer is the version that all packages have. */
  async version(): Promise<string> {
    await must(this.#folder, this.#env, "pnpm", "version-packages");
    await must(this.#folder, this.#env, "pnpm", "build");
    await this.#commit("Release");
    const manifests = await Promise.all(folders.map((folder) => this.read(folder, "package.json")));
    const versions = new Set(manifests.map((text) => String(JSON.parse(text).version)));
    if (versions.size !== 1) throw new Error(`versions differ: ${[...versions].join(", ")}`);
    return [...versions].join();
  }

  /** Publishes what the registry lacks. */
  publish(registry: Verdaccio, npmrc: string): Promise<Outcome> {
    const env = {
      ...this.#env,
      npm_config_registry: registry.url,
      npm_config_userconfig: npmrc,
      npm_config_fetch_retries: "0", // who is not there now will not be there in a minute either
      pnpm_config_registry: registry.url,
      pnpm_config_userconfig: npmrc,
      pnpm_config_fetch_retries: "0",
    };
    return attempt(this.#folder, env, join(this.#folder, "node_modules/.bin/changeset"), "publish");
  }

  async tags(): Promise<readonly string[]> {
    return (await this.#git("tag", "--list")).split("\n").filter(Boolean).sort();
  }

  read(folder: string, file: string): Promise<string> {
    return readFile(join(this.#folder, "packages", folder, file), "utf8");
  }

  async #commit(message: string): Promise<void> {
    await this.#git("add", ".");
    await this.#git("commit", "--quiet", "--message", message);
  }

  #git(...args: readonly string[]): Promise<string> {
    const person = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
    return must(this.#folder, this.#env, "git", ...person, ...args);
  }
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
