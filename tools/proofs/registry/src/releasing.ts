import { join } from "node:path";
import type { Clone } from "@tools/clone";
import type { Outcome } from "@tools/clone/execute";
import { members } from "@tools/group";
import type { Verdaccio } from "./verdaccio.ts";

/** The folders under `packages/`. */
export const folders: readonly string[] = members.map(({ folder }) => folder);
export const names: readonly string[] = members.map(({ name }) => name);

/** Makes releases from a clone as the maintainers make them. */
export class Releasing {
  readonly #clone: Clone;

  constructor(clone: Clone) {
    this.#clone = clone;
  }

  /** Writes the changeset of one package. */
  change(name: string, type: "patch" | "minor" | "major", text: string): Promise<void> {
    return this.#clone.write(".changeset/change.md", `---\n"${name}": ${type}\n---\n\n${text}\n`);
  }

  /** Raises the versions, generates and builds, and commits; the answer is the version that all packages have. */
  async version(): Promise<string> {
    await this.#clone.must("pnpm", "version-packages");
    await this.#clone.must("pnpm", "build");
    await this.#clone.commit("Release");
    const manifests = await Promise.all(folders.map((folder) => this.read(folder, "package.json")));
    const versions = new Set(manifests.map((text) => String(JSON.parse(text).version)));
    if (versions.size !== 1) throw new Error(`versions differ: ${[...versions].join(", ")}`);
    return [...versions].join();
  }

  /** Publishes what the registry lacks, as a maintainer would by hand. */
  publish(registry: Verdaccio, npmrc: string): Promise<Outcome> {
    const changeset = join(this.#clone.folder, "tools/proofs/release/node_modules/.bin/changeset");
    return this.#clone.runWith(environment(registry, npmrc), changeset, "publish");
  }

  /** The same as the release workflow has it: packed in one job, published in another that holds the rights. */
  async pack(): Promise<void> {
    await this.#clone.must(".ci/pack", "packed");
  }

  publishPacked(registry: Verdaccio, npmrc: string): Promise<Outcome> {
    return this.#clone.runWith(environment(registry, npmrc), ".ci/publish", "packed");
  }

  async tags(): Promise<readonly string[]> {
    return (await this.#clone.must("git", "tag", "--list")).split("\n").filter(Boolean).sort();
  }

  read(folder: string, file: string): Promise<string> {
    return this.#clone.read(join("packages", folder, file));
  }
}

function environment(registry: Verdaccio, npmrc: string): NodeJS.ProcessEnv {
  return {
    npm_config_registry: registry.url,
    npm_config_userconfig: npmrc,
    npm_config_fetch_retries: "0", // who is not there now will not be there in a minute either
    pnpm_config_registry: registry.url,
    pnpm_config_userconfig: npmrc,
    pnpm_config_fetch_retries: "0",
  };
}
