import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isAbsent } from "../terms/workspace-files.mjs";

export interface SpecPath {
  readonly path: string;
  /** Why there is nothing to read. */
  readonly fault?: string;
}

/** What stands in `spec/` and is none of its files: generated, read by tests, or for people. */
const others = new Set([
  "spec/README.md",
  "spec/schema",
  "spec/names/library-names.sources.yaml",
  "spec/names/registry-names.sources.yaml",
]);

/** Hidden files, the locks and copies of editors among them: `.#de.yaml`, `#de.yaml#`, `de.yaml~`. */
const passing = /^[.#]|~$/;

/** Every path under `spec/` but those, in order; none where there is no such folder. */
export function specPaths(root: string): SpecPath[] {
  return [...pathsIn(root, "spec")].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function* pathsIn(root: string, folder: string): Iterable<SpecPath> {
  for (const entry of entriesOf(root, folder)) {
    const path = `${folder}/${entry.name}`;
    if (others.has(path) || passing.test(entry.name)) continue;
    if (!entry.isDirectory()) yield fileAt(root, path, entry);
    else if (/\.ya?ml$/i.test(entry.name)) yield { path, fault: "is a folder; a file has such a name" };
    else yield* pathsIn(root, path);
  }
}

function fileAt(root: string, path: string, entry: Dirent): SpecPath {
  if (entry.isFile()) return { path };
  if (!entry.isSymbolicLink()) return { path, fault: "is neither a file nor a folder; remove it" };
  try {
    const target = statSync(join(root, path));
    if (target.isFile()) return { path };
    return { path, fault: "is a link to what is no file; put what it leads to in its place" };
  } catch {
    return { path, fault: "is a link that leads nowhere; remove it, or create what it leads to" };
  }
}

function entriesOf(root: string, folder: string): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}
