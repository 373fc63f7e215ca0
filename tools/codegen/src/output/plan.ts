import type { GeneratedFile } from "../terms/generated-file.ts";

/** What writing would do, by path. */
export interface Plan {
  readonly write: readonly GeneratedFile[];
  readonly unchanged: readonly string[];
  readonly remove: readonly string[];
}

/** Compares what is wanted with what is on disk. */
export function planOutput(wanted: readonly GeneratedFile[], existing: ReadonlyMap<string, string>): Plan {
  const paths = new Set(wanted.map(({ path }) => path));
  return {
    write: wanted.filter(({ path, text }) => existing.get(path) !== text),
    unchanged: wanted.filter(({ path, text }) => existing.get(path) === text).map(({ path }) => path),
    remove: [...existing.keys()].filter((path) => !paths.has(path)),
  };
}
