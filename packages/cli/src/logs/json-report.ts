import type { FileCounts } from "./file-scan.ts";
import type { Tally } from "./tally.ts";

/** What `--json` prints; `schemas/logs.json` describes it. */
export interface LogsReport {
  readonly files: readonly FileCounts[];
  readonly entries: number;
  readonly errorLogEntries: number;
  readonly notLogLines: number;
  /** Entries without a status: no answer was sent. */
  readonly noStatus: number;
  readonly clientErrors: { readonly total: number; readonly byStatus: Readonly<Record<string, number>> };
  /** The most frequent first. */
  readonly meanings: readonly { readonly id: string; readonly count: number }[];
}

export function jsonReport(files: readonly FileCounts[], tally: Tally): LogsReport {
  const byStatus: Record<string, number> = {};
  let total = 0;
  for (let status = 400; status < 500; status++) {
    const count = tally.statuses[status] ?? 0;
    if (count > 0) byStatus[status] = count;
    total += count;
  }
  return {
    files,
    entries: tally.entries,
    errorLogEntries: tally.errorLogEntries,
    notLogLines: files.reduce((sum, { notLogLines }) => sum + notLogLines, 0),
    noStatus: tally.noStatus,
    clientErrors: { total, byStatus },
    meanings: sortedMeanings(tally).map(({ id, count }) => ({ id, count })),
  };
}

/** The most frequent first, equal ones by id. */
export function sortedMeanings(tally: Tally): readonly import("./tally.ts").Meaning[] {
  return [...tally.meanings.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
