import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { attempt } from "@tools/clone/execute";
import type { Found } from "@tools/system";

const folder = join(import.meta.dirname, "../nodes");

/** Every line from the oldest that the packages promise to run on to the newest. */
const lines = [18, 20, 22, 24, 26] as const;

export interface FoundNode extends Found {
  readonly line: number;
  /** The one that the lockfile has. */
  readonly version: string;
  /** Whether npm has one for this platform. */
  readonly offered: boolean;
}

/**
 * A Node of every line, as the lockfile beside them has it. They weigh 900 MB and come with no other install, so that
 * what is missing is installed here, once.
 */
export async function findNodes(): Promise<readonly FoundNode[]> {
  const found = await findAll();
  if (found.every(({ missing, offered }) => missing === undefined || !offered)) return found;
  const { ok, output } = await npm("ci", "--ignore-scripts", "--no-audit", "--no-fund");
  if (!ok) console.warn(`npm ci in tools/proofs/runtimes/nodes failed: ${output}`);
  return findAll();
}

function findAll(): Promise<readonly FoundNode[]> {
  return Promise.all(lines.map(find));
}

async function find(line: number): Promise<FoundNode> {
  const alias = `node-${line}-${process.platform}-${process.arch}`;
  const path = join(folder, "node_modules", alias, "bin/node");
  const wanted = (await lockedVersions()).get(alias);
  if (wanted === undefined) {
    const missing = `${alias} is not among the packages of tools/proofs/runtimes/nodes`;
    return { line, version: `${line}`, path, missing, offered: false };
  }
  const { output } = await attempt(folder, process.env, path, "--version");
  const right = output.trim() === `v${wanted}`;
  const missing = right ? undefined : `${alias} is not version ${wanted}: ${output.trim()}`;
  return { line, version: wanted, path, missing, offered: true };
}

async function lockedVersions(): Promise<ReadonlyMap<string, string>> {
  const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8"));
  const packages: [path: string, { version: string }][] = Object.entries(lock.packages);
  return new Map(packages.map(([path, { version }]) => [path.replace("node_modules/", ""), version]));
}

function npm(...args: readonly string[]): ReturnType<typeof attempt> {
  return attempt(folder, process.env, "npm", ...args);
}
