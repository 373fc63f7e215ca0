import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesMatching } from "../terms/workspace-files.mjs";

/** A file as it is on disk; `path` is relative to the workspace, with forward slashes. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** What an earlier run has made of it, where that has found no mistake in it. */
  readonly known?: unknown;
}

/** Every YAML file under `spec/`, in the order of their paths; none where there is no such folder. */
export async function readSpec(root: string): Promise<SourceText[]> {
  const paths = filesMatching(root, ["spec/**"]).filter(
    (path) => /\.ya?ml$/.test(path) && !path.startsWith("spec/names/"),
  );
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })));
}
