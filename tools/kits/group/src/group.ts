import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The repository. */
export const root: string = join(import.meta.dirname, "../../../..");

/** Conditions and targets as they nest in `exports` of a package.json. */
export type Target = string | { readonly [condition: string]: Target };

/** What is read of a package's own manifest, and of no list elsewhere. */
export interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly exports: Readonly<Record<string, Target>>;
}

/** A package of the group. */
export interface Member {
  /** Name of its folder under `packages/`. */
  readonly folder: string;
  readonly name: string;
  readonly manifest: Manifest;
}

/** All packages of the group, by folder. */
export const members: readonly Member[] = await Promise.all(
  (await readdir(join(root, "packages"))).sort().map(async (folder) => {
    const manifest: Manifest = JSON.parse(
      await readFile(join(root, "packages", folder, "package.json"), "utf8"),
    );
    return { folder, name: manifest.name, manifest };
  }),
);

/** Those that are imported by programs. The others, such as a command, export no code. */
export const libraries: readonly Member[] = members.filter(({ manifest }) =>
  Object.keys(manifest.exports).some((entry) => !entry.endsWith(".json")),
);
