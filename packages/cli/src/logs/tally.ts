import type { ClientError } from "./client-error.ts";
import type { Entry } from "./entry.ts";
import { foldedSize, foldPath } from "./fold-path.ts";
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

/** What is counted of a client error, where it lies in a buffer. */
type Places = Pick<ClientError, "bytes" | "target" | "targetEnd" | "client" | "clientEnd" | "time">;

const mostMeanings = 500;
/** Texts of an entry are put here, one after the other. */
const longestText = 4096;

/** The counts over all files. Its memory does not grow with theirs. */
export class Tally {
  entries = 0;
  errorLogEntries = 0;
  noStatus = 0;
  /** Entries that tell no time, and are counted whatever `--since` says; 0 without it. */
  untimed = 0;
  readonly statuses: Uint32Array = new Uint32Array(1000);
  readonly meanings: Map<string, Meaning> = new Map();
  readonly complaints: Map<string, Complaint> = new Map();
  readonly clients: Top = new Top(8192);
  readonly #path: Buffer = Buffer.alloc(foldedSize);
  /** One for all entries, so that none has to be made. */
  readonly #places = {
    bytes: Buffer.alloc(2 * longestText),
    target: 0,
    targetEnd: 0,
    client: longestText,
    clientEnd: longestText,
    time: -0.5, // a double from the start
  };

  /** Counts an entry of an access log; its meaning may be told later, by `mean`. */
  count({ status }: Entry): void {
    this.entries++;
    if (status === -1) this.noStatus++;
    else this.statuses[status] = (this.statuses[status] ?? 0) + 1;
  }

  /** Counts what an entry means; a meaning that is given stands for its own. */
  mean(entry: Entry, given?: string): void {
    const id = given ?? meaningOf(entry);
    if (id !== null) this.meanBytes(id, this.#asBytes(entry));
  }

  /** Counts a client error that means `id`. */
  meanBytes(id: string, error: Places): void {
    const { bytes, client, clientEnd, time } = error;
    const meaning = this.#meaning(id);
    meaning.count++;
    const length = foldPath(bytes, error.target, error.targetEnd, this.#path);
    if (length > 0) meaning.paths.add(this.#path, 0, length);
    meaning.trend.add(time);
    if (clientEnd > client && !isDash(bytes, client, clientEnd)) this.clients.add(bytes, client, clientEnd);
  }

  /** The paths of all meanings together. */
  paths(): Top {
    const all = new Top(16_384);
    for (const { paths } of this.meanings.values()) all.addAll(paths);
    return all;
  }

  /** The trend of all meanings together. */
  trend(): Trend {
    const all = new Trend();
    for (const { trend } of this.meanings.values()) all.addAll(trend);
    return all;
  }

  complain({ cause, target }: Entry): void {
    this.errorLogEntries++;
    const complaint = this.complaints.get(cause) ?? { count: 0, paths: new Top(256) };
    complaint.count++;
    const { bytes } = this.#places;
    const length = foldPath(bytes, 0, bytes.write(target, 0, longestText, "latin1"), this.#path);
    if (length > 0) complaint.paths.add(this.#path, 0, length);
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
    // Details that no server has would make room for themselves.
    if (this.meanings.size >= mostMeanings && id.includes(".")) return this.#meaning(id.replace(/\..*/, ""));
    const fresh = { id, count: 0, paths: new Top(4096), trend: new Trend() };
    this.meanings.set(id, fresh);
    return fresh;
  }

  #asBytes({ target, client, time }: Entry): Places {
    const places = this.#places;
    places.targetEnd = places.bytes.write(target, 0, longestText, "latin1");
    places.clientEnd = longestText + places.bytes.write(client, longestText, longestText, "latin1");
    places.time = time;
    return places;
  }
}

/** What logs write for what is not there. */
function isDash(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 1 && bytes[start] === 45;
}
