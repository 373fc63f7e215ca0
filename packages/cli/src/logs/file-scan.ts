import { ClfScan } from "./clf-scan.ts";
import type { ClientError } from "./client-error.ts";
import type { Entry } from "./entry.ts";
import { FileFormat } from "./file-format.ts";
import { isHeadLine, W3c } from "./formats/w3c.ts";
import { Handshakes } from "./handshakes.ts";
import { meaningOf } from "./meaning.ts";
import { NginxPages } from "./nginx-pages.ts";
import { RailsRequests } from "./rails-requests.ts";
import { readerOf } from "./read-forced.ts";
import { readLine } from "./read-line.ts";
import type { Tally } from "./tally.ts";
import { unwrap } from "./unwrap.ts";

/** What a file had. */
export interface FileCounts {
  readonly file: string;
  readonly format: string | null;
  readonly entries: number;
  readonly errorLogEntries: number;
  readonly notLogLines: number;
}

/** The first line that was no line of a log. */
export interface Stranger {
  readonly line: number;
  readonly text: string;
}

export interface ScanOptions {
  /** Entries before that moment (ms since 1970) are left out. */
  readonly since?: number;
  /** The form that was asked for: a line of any other is no line of this log. */
  readonly format?: string;
}

/** Forms of the CLF family whose lines begin with the client, and may be read by their bytes alone. */
const clientFirst = new Set([
  "combined",
  "common",
  "nginx-timed",
  "ingress-nginx",
  "traefik-clf",
  "lighttpd",
  "gunicorn",
]);
/** Others, whose client errors need more. */
const plain = new Set(["haproxy-clf", "apache-vhost-combined"]);
/** So many tell the form of the others. */
const firstLines = 100;
const longestPiece = 256 * 1024;

/** Reads one file, line by line, into the counts of all. */
export class FileScan {
  readonly #tally: Tally;
  readonly #options: ScanOptions;
  readonly #format = new FileFormat();
  readonly #w3c: W3c;
  readonly #readLine: (text: string, w3c: W3c) => readonly Entry[];
  readonly #handshakes = new Handshakes();
  readonly #pages = new NginxPages();
  readonly #rails = new RailsRequests();
  readonly #clf: ClfScan;
  #entries = 0;
  #errorLogEntries = 0;
  #notLogLines = 0;
  #lines = 0;
  #pieces = "";
  #strangeRecord: string | undefined;
  #wrapped = false;
  #plain = "";
  stranger: Stranger | undefined;
  /** Lines of the head of a W3C log, which are no entries, and yet no strangers. */
  headLines = 0;
  /** Told of each client error as it is found. */
  onClientError: ((entry: Entry) => void) | undefined;

  constructor(tally: Tally, options: ScanOptions = {}) {
    this.#tally = tally;
    this.#options = options;
    const { format } = options;
    this.#w3c = new W3c(format);
    this.#readLine = format === undefined ? readLine : readerOf(format);
    const onClientError = (error: ClientError) => {
      if (error.sign === null) this.#pages.add(error.status, error.size);
      const id = meaningOf(error);
      if (id !== null) tally.meanBytes(id, error);
    };
    this.#clf = new ClfScan(tally.statuses, onClientError, options.since);
  }

  /** The lines between two places of a buffer, the last one with its line feed. */
  lines(bytes: Buffer, start: number, end: number): void {
    let at = start;
    let isPlain = this.#isPlainClf();
    while (at < end) {
      if (this.#lines === firstLines) isPlain = this.#isPlainClf();
      if (isPlain && !this.#wrapped) at = this.#scan(bytes, at, end);
      if (at >= end) return;
      const feed = bytes.indexOf(10, at);
      this.line(bytes, at, feed);
      at = feed + 1;
    }
  }

  #scan(bytes: Buffer, start: number, end: number): number {
    const at = this.#clf.run(bytes, start, end);
    const { taken, old } = this.#clf.taken();
    this.#lines += taken + old;
    this.#entries += taken;
    this.#tally.entries += taken;
    this.#format.vote(this.#plain, taken + old);
    return at;
  }

  /** A line that lies in the buffer between `start` and `end`. */
  line(bytes: Buffer, start: number, end: number): void {
    this.#lines++;
    const text = bytes.toString("latin1", start, bytes[end - 1] === 13 && end > start ? end - 1 : end);
    const inner = unwrap(this.#lines === 1 ? text.replace(/^\u00ef\u00bb\u00bf/, "") : text);
    this.#wrapped ||= inner.wrapper !== "";
    if (this.#lines < 1000) this.#format.see(inner.text, inner.wrapper);
    if (inner.goesOn) {
      if (this.#pieces.length < longestPiece) this.#pieces += inner.text;
      return;
    }
    const whole = this.#pieces + inner.text;
    this.#pieces = "";
    this.#read(whole);
  }

  /** A record of a document of JSON, of which it does not matter on which lines it is. */
  record(text: string): void {
    this.#lines++;
    const found = this.#readLine(text, this.#w3c);
    if (found.length === 0) this.#strangeRecord ??= text;
    for (const entry of found) this.#add(entry);
  }

  /** Ends the file. */
  end(file: string): FileCounts {
    if (this.#pieces !== "") this.#read(this.#pieces);
    // Other records are no lines; a document with nothing else in it is no log.
    if (this.#strangeRecord !== undefined && this.#format.most === null) this.#strange(this.#strangeRecord);
    for (const refused of this.#handshakes.rest()) this.#mean(refused);
    return this.sofar(file);
  }

  /** What has been read of it by now. */
  sofar(file: string): FileCounts {
    if (this.#format.most === "combined" || /nginx/.test(this.#format.most ?? "")) {
      for (const [id, count] of this.#pages.take()) this.#tally.move("400", id, count);
    }
    return {
      file,
      format: this.#options.format ?? this.#format.name(this.#notLogLines / this.#lines),
      entries: this.#entries,
      errorLogEntries: this.#errorLogEntries,
      notLogLines: this.#notLogLines,
    };
  }

  /** True where there were lines, and none of them one of a log. */
  get isNoLog(): boolean {
    return this.#notLogLines > 0 && this.#format.most === null;
  }

  /** Lines like the first ones, whose status is all that is needed of most: they are scanned as bytes. */
  #isPlainClf(): boolean {
    if (this.#lines < firstLines || this.onClientError !== undefined) return false;
    this.#plain = this.#format.most ?? "";
    this.#clf.clientFirst = clientFirst.has(this.#plain) ? this.#plain : null;
    return this.#clf.clientFirst !== null || plain.has(this.#plain);
  }

  #read(text: string): void {
    const found = this.#readLine(text, this.#w3c);
    if (found.length === 0) {
      this.#rails.begin(text);
      this.#strange(text);
    }
    for (const entry of found) this.#add(entry.format === "rails" ? this.#rails.end(text, entry) : entry);
  }

  #add(entry: Entry): void {
    this.#format.vote(entry.format);
    const { since } = this.#options;
    if (since !== undefined) {
      if (entry.time === -1) this.#tally.untimed++;
      else if (entry.time < since) return;
    }
    if (entry.kind === "error") {
      this.#errorLogEntries++;
      this.#tally.complain(entry);
      return;
    }
    this.#entries++;
    this.#tally.count(entry);
    for (const handshake of this.#handshakes.endedBy(entry)) this.#mean(handshake, "ntlm-handshake");
    if (!this.#handshakes.takes(entry)) this.#mean(entry);
  }

  #mean(entry: Entry, meaning?: string): void {
    if (entry.sign === null && entry.size >= 0) this.#pages.add(entry.status, entry.size);
    this.#tally.mean(entry, meaning);
    if (entry.status < 400 && entry.sign === null) return;
    if (entry.status < 500) this.onClientError?.(entry);
  }

  #strange(text: string): void {
    this.#notLogLines++;
    if (isHeadLine(text)) this.headLines++;
    else this.stranger ??= { line: this.#lines, text: text.slice(0, 200) };
  }
}
