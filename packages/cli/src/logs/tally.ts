import type { Entry } from "./entry.ts";
import { foldPath } from "./fold-path.ts";
import { meaningOf } from "./meaning.ts";
import { Top } from "./top.ts";
import { Trend } from "./trend.ts";

/** What is known of all entries with one meaning. */
export interface Meaning {
  readonly id: string;
  count: number;
  readonly paths: Top;
  readonly trend: Trend;
}

/** What the error logs complain of. */
export interface Complaint {
  count: number;
  readonly paths: Top;
}

/** The counts over all files. Its memory does not grow with theirs. */
export class Tally {
  entries = 0;
  errorLogEntries = 0;
  noStatus = 0;
  readonly statuses: Uint32Array = new Uint32Array(1000);
  readonly meanings: Map<string, Meaning> = new Map();
  readonly complaints: Map<string, Complaint> = new Map();
  readonly paths: Top = new Top(8192);
  readonly clients: Top = new Top(8192);
  readonly trend: Trend = new Trend();

  /** Counts an entry of an access log; its meaning may be told later, by `mean`. */
  count({ status }: Entry): void {
    this.entries++;
    if (status === -1) this.noStatus++;
    else this.statuses[status] = (this.statuses[status] ?? 0) + 1;
  }

  /** Counts what an entry means; a meaning that is given stands for its own. */
  mean(entry: Entry, given?: string): void {
    const id = given ?? meaningOf(entry);
    if (id === null) return;
    const meaning = this.#meaning(id);
    meaning.count++;
    const path = foldPath(entry.target);
    if (path !== "") meaning.paths.add(path);
    meaning.trend.add(entry.time);
    if (path !== "") this.paths.add(path);
    if (entry.client !== "" && entry.client !== "-") this.clients.add(entry.client);
    this.trend.add(entry.time);
  }

  complain({ cause, target }: Entry): void {
    this.errorLogEntries++;
    const complaint = this.complaints.get(cause) ?? { count: 0, paths: new Top(256) };
    complaint.count++;
    if (target !== "") complaint.paths.add(foldPath(target));
    this.complaints.set(cause, complaint);
  }

  /** Says of some that they mean something else. */
  move(from: string, to: string, count: number): void {
    const source = this.meanings.get(from);
    const moved = Math.min(count, source?.count ?? 0);
    if (source === undefined || moved <= 0) return;
    source.count -= moved;
    this.#meaning(to).count += moved;
    if (source.count === 0) this.meanings.delete(from);
  }

  #meaning(id: string): Meaning {
    const known = this.meanings.get(id);
    if (known !== undefined) return known;
    const fresh = { id, count: 0, paths: new Top(1024), trend: new Trend() };
    this.meanings.set(id, fresh);
    return fresh;
  }
}
