import { compareText } from "../terms/compare-text.ts";
import { digestOf } from "../terms/digest.mjs";
import type { GeneratedFile } from "../terms/generated-file.ts";
import { matchesAny, partlyGenerated } from "../terms/workspace-files.mjs";
import { findExisting, readExisting } from "./existing.ts";
import { wholeFiles } from "./parts.ts";

/** What writing would do, by path. */
export interface Plan {
  readonly write: readonly string[];
  readonly unchanged: readonly string[];
  readonly remove: readonly string[];
  /** What tells the content of each file that is there then. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Takes a file that differs from what is on disk, and what that is, before the next one is made. */
export type Take = (file: GeneratedFile, before: Buffer | undefined) => void;

/** Compares what is wanted with what is on disk, file by file: a large spec makes more than should be in memory at once. */
export function planOutput(root: string, wanted: Iterable<GeneratedFile>, take: Take = () => {}): Plan {
  const { files, strays } = findExisting(root);
  const left = new Set(files);
  const read = (path: string) => (left.has(path) ? readExisting(root, path) : undefined);
  const digests = new Map<string, string>();
  const [write, unchanged]: [string[], string[]] = [[], []];
  for (const file of wholeFiles(wanted, (path) => read(path)?.toString())) {
    const { path, text } = file;
    const [content, before] = [Buffer.from(text), read(path)];
    left.delete(path);
    digests.set(path, digestOf(content));
    const isSame = before?.equals(content) === true;
    (isSame ? unchanged : write).push(path);
    if (!isSame) take(file, before);
  }
  const [kept, remove]: [string[], string[]] = [[], strays.filter((path) => !digests.has(path))];
  for (const path of left) (matchesAny(path, partlyGenerated) ? kept : remove).push(path);
  for (const path of kept) digests.set(path, digestOf(readExisting(root, path) ?? ""));
  return {
    write: write.toSorted(compareText),
    unchanged: unchanged.toSorted(compareText),
    remove: remove.toSorted(compareText),
    digests,
  };
}
