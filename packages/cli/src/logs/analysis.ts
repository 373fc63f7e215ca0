import type { FileCounts, Stranger } from "./file-scan.ts";
import type { Tally } from "./tally.ts";

/** What was found in all files together. */
export interface Analysis {
  readonly files: readonly FileCounts[];
  readonly tally: Tally;
  /** The first line that was none of a log, and its file. */
  readonly stranger: (Stranger & { readonly file: string }) | undefined;
  /** Lines of the heads of W3C logs, which are counted with those that are no entries, and which nobody is told of. */
  readonly headLines: number;
}

/** Counts over all entries, signs of requests without an answer included. */
export function meaningsTotal(tally: Tally): number {
  return [...tally.meanings.values()].reduce((sum, { count }) => sum + count, 0);
}
