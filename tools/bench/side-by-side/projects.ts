import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { emptyFolder, packAll } from "@tools/packed/pack";
import { type Package, versionOf } from "./packages.ts";

const run = promisify(execFile);

/** A package with a project of its own that has nothing but it. */
export interface Project extends Package {
  readonly project: string;
  /** Bytes of its tarball. */
  readonly packed: number;
}

export interface Projects {
  readonly all: readonly Project[];
  remove(): Promise<void>;
}

const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];

/** Installs each package with npm into an empty project outside the repository: ours as packed, peers as published. */
export async function installEach(packages: readonly Package[]): Promise<Projects> {
  const top = await emptyFolder();
  const tarballs = await packAll(top);
  const all: Project[] = [];
  for (const each of packages) {
    const project = join(top, String(all.length));
    await mkdir(project);
    await writeFile(join(project, "package.json"), JSON.stringify({ private: true }));
    const own = tarballs.find(({ folder }) => folder === each.folder);
    const packed = own?.bytes.length ?? (await packedSize(`${each.name}@${each.version}`, project));
    // Offline: whatever is not in our tarball would be a dependency, and the version is not published.
    const what = own === undefined ? [`${each.name}@${each.version}`] : ["--offline", own.path];
    await run("npm", ["install", "--prefer-offline", ...quiet, ...what], { cwd: project });
    all.push({ ...each, project, packed });
  }
  return { all, remove: () => rm(top, { recursive: true }) };
}

/** Adds the types of those that come without; after the footprint has been taken. */
export async function installTypes(projects: readonly Project[]): Promise<void> {
  for (const { types, project } of projects) {
    if (types === undefined) continue;
    const what = `${types}@${await versionOf(types)}`;
    await run("npm", ["install", "--prefer-offline", ...quiet, what], { cwd: project });
  }
}

async function packedSize(what: string, cwd: string): Promise<number> {
  const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--prefer-offline", what], { cwd });
  const [{ size } = { size: Number.NaN }]: { size: number }[] = JSON.parse(stdout);
  return size;
}
