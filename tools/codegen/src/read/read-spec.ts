import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type SpecPath, specPaths } from "./spec-paths.ts";

/** A file as it is on disk; `path` is relative to the workspace, with forward slashes. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** What an earlier run has made of it, where that has found no mistake in it. */
  readonly known?: unknown;
  /** Whether that run has judged its texts too, by all that they are judged by now. */
  readonly judged?: boolean;
  /** Why it has no text, and what to do about that. */
  readonly fault?: string;
}

/** Everything under `spec/` that is one of its files or is taken for one, in the order of the paths. */
export function readSpec(root: string): SourceText[] {
  return specPaths(root).map((found) => readText(root, found));
}

function readText(root: string, { path, fault }: SpecPath): SourceText {
  if (fault !== undefined) return { path, text: "", fault };
  // A file that has no place in the spec is told by its name.
  if (!/\.ya?ml$|^spec\/(?:documents|names)\//.test(path)) return { path, text: "" };
  try {
    return { path, text: readFileSync(join(root, path), "utf8") };
  } catch (error) {
    return { path, text: "", fault: `cannot be read (${codeOf(error)}); see who may read it` };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
