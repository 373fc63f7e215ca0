import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { emptyFolder, packAll } from "./pack.ts";

const run = promisify(execFile);

/** A project with nothing in it but the packed packages. */
export interface Project {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Packs the published packages and installs them with npm into an empty project outside the repository. */
export async function installPacked(): Promise<Project> {
  const folder = await emptyFolder();
  const tarballs = await packAll(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  // Offline: whatever is not in the tarballs would be a dependency outside the group.
  const flags = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await run("npm", ["install", ...flags, ...tarballs.map((tarball) => tarball.path)], { cwd: folder });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
