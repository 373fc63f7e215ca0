import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Project } from "./projects.ts";
import type { Row, Section } from "./rows.ts";

interface Footprint {
  readonly packed: number;
  readonly unpacked: number;
  readonly files: number;
  readonly packages: number;
}

/** What `npm install` brings into an empty project. */
export async function measureFootprint(projects: readonly Project[]): Promise<Section> {
  const footprints = new Map<string, Footprint>();
  for (const project of projects) footprints.set(project.name, await footprintOf(project));
  const row = (name: string, value: keyof Footprint): Row => ({
    name,
    values: new Map([...footprints].map(([of, footprint]) => [of, footprint[value]])),
  });
  return {
    title: "Install",
    text: "What `npm install` brings into an empty project; packed is the package's own tarball.",
    rows: [
      row("bytes packed", "packed"),
      row("bytes on disk", "unpacked"),
      row("files", "files"),
      row("packages", "packages"),
    ],
  };
}

async function footprintOf({ project, packed }: Project): Promise<Footprint> {
  const lock = JSON.parse(await readFile(join(project, "package-lock.json"), "utf8")) as {
    packages: Record<string, unknown>;
  };
  const folder = join(project, "node_modules");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== ".package-lock.json");
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return {
    packed,
    unpacked: sizes.reduce((sum, size) => sum + size, 0),
    files: files.length,
    // One of the lock file's is the project itself.
    packages: Object.keys(lock.packages).length - 1,
  };
}
