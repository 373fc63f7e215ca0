import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "../diagnostics.ts";
import { isAbsent } from "../output/existing.ts";

/** A file as it is on disk; `path` is relative to the workspace, with forward slashes. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Every YAML file under `spec/`, in the order of their paths; none where there is no such folder. */
export async function readSpec(root: string): Promise<SourceText[]> {
  const names = await readdir(join(root, "spec"), { recursive: true }).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  const paths = names
    .map((path) => `spec/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.ya?ml$/.test(path) && !path.startsWith("spec/names/"))
    .sort(compareText);
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })));
}
