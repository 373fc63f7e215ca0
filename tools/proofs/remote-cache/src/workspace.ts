import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Clone } from "@tools/clone";

/** What Turborepo tells of a task, in the summary of a run and of one that it would make. */
export interface Task {
  readonly taskId: string;
  readonly hash: string;
  /** Of the package, from the root. */
  readonly directory: string;
  /** `<NONEXISTENT>` for a package without such a script. */
  readonly command: string;
  readonly cache: { readonly local: boolean; readonly remote: boolean; readonly status: "HIT" | "MISS" };
  readonly resolvedTaskDefinition: { readonly cache: boolean };
}

/** A clone that has everything installed and shares what it runs. */
export class Workspace {
  readonly clone: Clone;
  readonly #env: NodeJS.ProcessEnv;

  private constructor(clone: Clone, env: NodeJS.ProcessEnv) {
    this.clone = clone;
    this.#env = { ...env, TURBO_RUN_SUMMARY: "true" };
  }

  static async create(folder: string, env: NodeJS.ProcessEnv): Promise<Workspace> {
    const clone = await Clone.create(folder);
    await clone.install();
    return new Workspace(clone, env);
  }

  /** Runs a script of the root that may fail; `tasks` are those that Turborepo has run for it or replayed. */
  async run(...script: readonly string[]): Promise<{ ok: boolean; output: string; tasks: readonly Task[] }> {
    await this.clone.remove(".turbo/runs");
    const outcome = await this.clone.runWith(this.#env, "pnpm", ...script);
    return { ...outcome, tasks: await this.#summaries() };
  }

  /** The same for one that has to succeed. */
  async must(...script: readonly string[]): Promise<readonly Task[]> {
    const { ok, output, tasks } = await this.run(...script);
    if (!ok) throw new Error(output);
    return tasks;
  }

  /** What Turborepo would run for these tasks in the whole workspace. */
  async plan(...tasks: readonly string[]): Promise<readonly Task[]> {
    const env = { ...this.#env, NODE_RELEASE: process.version };
    const { ok, output } = await this.clone.runWith(
      env,
      "pnpm",
      "exec",
      "turbo",
      "run",
      ...tasks,
      "--dry=json",
    );
    if (!ok) throw new Error(output);
    return tasksOf(output.slice(output.indexOf("{")));
  }

  /** Takes away what this clone could replay without the other, and what it has built. */
  async forget(): Promise<void> {
    await this.clone.remove(".turbo");
    await this.clone.remove("node_modules/.cache");
    for (const name of await readdir(join(this.clone.folder, "packages"))) {
      for (const made of ["dist", ".reports"]) await this.clone.remove(join("packages", name, made));
    }
  }

  async #summaries(): Promise<readonly Task[]> {
    const folder = join(this.clone.folder, ".turbo/runs");
    const names = await readdir(folder).catch(() => []); // no run, no folder
    const texts = await Promise.all(names.sort().map((name) => readFile(join(folder, name), "utf8")));
    return texts.flatMap(tasksOf);
  }
}

/** The tasks of a summary, as JSON, that there is something to run for. */
export function tasksOf(summary: string): readonly Task[] {
  const { tasks } = JSON.parse(summary) as { tasks: readonly Task[] }; // Turborepo's format
  return tasks.filter(({ command }) => command !== "<NONEXISTENT>");
}

export function ids(tasks: readonly Task[]): readonly string[] {
  return tasks.map(({ taskId }) => taskId).sort();
}

/** Those that ran because nobody had run them. */
export function misses(tasks: readonly Task[]): readonly string[] {
  return ids(
    tasks.filter(
      ({ cache, resolvedTaskDefinition }) => resolvedTaskDefinition.cache && cache.status === "MISS",
    ),
  );
}

/** What can be replayed and has another hash in the second plan: what it depends on is not what it was. */
export function changed(before: readonly Task[], after: readonly Task[]): readonly string[] {
  const hashes = new Map(before.map(({ taskId, hash }) => [taskId, hash]));
  return ids(
    after.filter(
      ({ taskId, hash, resolvedTaskDefinition }) =>
        resolvedTaskDefinition.cache && hashes.get(taskId) !== hash,
    ),
  );
}
