import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../terms/compare-text.ts";
import { digestOf, digestOfFile } from "../terms/digest.mjs";
import type { GeneratedFile } from "../terms/generated-file.ts";
import { isAbsent, matchesAny, partlyGenerated } from "../terms/workspace-files.mjs";
import { findExisting } from "./existing.ts";
import { wholeFiles } from "./parts.ts";

/** What writing would do, by path. */
export interface Plan {
  readonly write: readonly string[];
  readonly unchanged: readonly string[];
  readonly remove: readonly string[];
  /** What tells the content of each file that is there then. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Takes a file that differs from what is on disk, before the next one is made, and what can read that. */
export type Take = (file: GeneratedFile, before: Before) => void;

/** Undefined where nothing is. */
export type Before = () => string | undefined;

/** Compares what is wanted with what is on disk, file by file: a large spec makes more than should be in memory at once. */
export function planOutput(root: string, wanted: Iterable<GeneratedFile>, take: Take = () => {}): Plan {
  const { files, strays } = findExisting(root);
  const existing = new Set(files);
  const of = <Result>(path: string, ask: (path: string) => Result) =>
    existing.has(path) ? ifThere(() => ask(join(root, path))) : undefined;
  const digests = new Map<string, string>();
  const [write, unchanged]: [string[], string[]] = [[], []];
  for (const file of wholeFiles(wanted, (path) => of(path, readText))) {
    const { path, text } = file;
    const digest = digestOf(text);
    digests.set(path, digest);
    if (of(path, digestOfFile) === digest) {
      unchanged.push(path);
    } else {
      write.push(path);
      take(file, () => of(path, readText));
    }
  }
  const left = [...files, ...strays].filter((path) => !digests.has(path));
  const isKept = (path: string) => matchesAny(path, partlyGenerated);
  for (const path of left.filter(isKept)) digests.set(path, of(path, digestOfFile) ?? digestOf(""));
  return {
    write: write.toSorted(compareText),
    unchanged: unchanged.toSorted(compareText),
    remove: left.filter((path) => !isKept(path)).toSorted(compareText),
    digests,
  };
}

function readText(path: string): string {
  return readFileSync(path, "utf8");
}

/** Another run may have deleted it meanwhile. */
function ifThere<Result>(ask: () => Result): Result | undefined {
  try {
    return ask();
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
