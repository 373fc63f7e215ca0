import type { GeneratedFile } from "../terms/generated-file.ts";
import { matchesAny, partlyGenerated } from "../terms/workspace-files.mjs";
import { insertParts } from "./parts.ts";

/** What writing would do, by path. */
export interface Plan {
  readonly write: readonly GeneratedFile[];
  readonly unchanged: readonly string[];
  readonly remove: readonly string[];
}

/** Compares what is wanted with what is on disk. */
export function planOutput(wanted: readonly GeneratedFile[], existing: ReadonlyMap<string, string>): Plan {
  const whole = insertParts(wanted, existing);
  const paths = new Set(whole.map(({ path }) => path));
  return {
    write: whole.filter(({ path, text }) => existing.get(path) !== text),
    unchanged: whole.filter(({ path, text }) => existing.get(path) === text).map(({ path }) => path),
    remove: [...existing.keys()].filter((path) => !paths.has(path) && !matchesAny(path, partlyGenerated)),
  };
}
