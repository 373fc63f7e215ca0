import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { libraries } from "@tools/group";
import { emptyFolder, packAll } from "./pack.ts";

const run = promisify(execFile);

/** A project with nothing in it but the packed packages. */
export interface Project {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Packs the libraries and installs them with npm into an empty project outside the repository. */
export function installPacked(): Promise<Project> {
  const folders = libraries.map((library) => library.folder);
  // Offline: whatever is not in the tarballs would be a dependency outside the group.
  return install((folder) => folders.includes(folder), "--offline");
}

/** The same for everything, the commands too, which bring packages of others. */
export function installEverything(): Promise<Project> {
  return install(() => true, "--prefer-offline");
}

async function install(isAskedFor: (folder: string) => boolean, network: string): Promise<Project> {
  const folder = await emptyFolder();
  const tarballs = (await packAll(folder)).filter((tarball) => isAskedFor(tarball.folder));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  const flags = [network, "--no-audit", "--no-fund", "--ignore-scripts"];
  await run("npm", ["install", ...flags, ...tarballs.map((tarball) => tarball.path)], { cwd: folder });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
