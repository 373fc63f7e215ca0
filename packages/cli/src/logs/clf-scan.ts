import { DayClock } from "./day-clock.ts";
import type { Entry } from "./entry.ts";
import { signOfRequest, targetOf } from "./formats/clf.ts";

const [lineFeed, carriageReturn, blank, quote, colon, zero, four, nine, open, backslash, close] = [
  10, 13, 32, 34, 58, 48, 52, 57, 91, 92, 93,
];
/** Of the three digits of a status. */
const zeros = zero * 111;

/** Where the parts of a line are in its buffer. */
interface Place {
  readonly line: number;
  readonly bracket: number;
  readonly requestEnd: number;
}

/**
 * Counts plain lines of the CLF family in a buffer without making text of them: only of a client error it reads the
 * request. It stops before every line that is not as plain, which is then read like any other.
 */
export class ClfScan {
  readonly #statuses: Uint32Array;
  readonly #clock = new DayClock();
  readonly #onClientError: (entry: Entry) => void;
  /** The form of the lines, where their client stands first; client errors of others are left alone. */
  clientFirst: string | null = null;
  #taken = 0;

  constructor(statuses: Uint32Array, onClientError: (entry: Entry) => void) {
    this.#statuses = statuses;
    this.#onClientError = onClientError;
  }

  /** How many lines were counted since the last call. */
  taken(): number {
    const taken = this.#taken;
    this.#taken = 0;
    return taken;
  }

  /** Where the first line begins that it leaves to others, or `end`. The last byte before `end` is a line feed. */
  run(bytes: Buffer, start: number, end: number): number {
    const statuses = this.#statuses;
    let line = start;
    while (line < end) {
      // Inside the buffer: a line feed ends each loop before `end`.
      let i = line;
      let byte = bytes[i] as number;
      while (byte !== open && byte !== lineFeed) byte = bytes[++i] as number;
      if (byte === lineFeed || bytes[i + 27] !== close || bytes[i + 29] !== quote || bytes[i + 12] !== colon)
        return line;
      const bracket = i;
      i = requestEnd(bytes, i + 30);
      if (i < 0) return line;
      const status =
        (bytes[i + 2] as number) * 100 + (bytes[i + 3] as number) * 10 + (bytes[i + 4] as number) - zeros;
      if (bytes[i + 2] === zero) return line;
      if (bytes[i + 2] === four) {
        if (this.clientFirst === null) return line;
        this.#tell(bytes, { line, bracket, requestEnd: i }, status, this.clientFirst);
      }
      statuses[status] = (statuses[status] as number) + 1;
      this.#taken++;
      line = bytes.indexOf(lineFeed, i + 5) + 1;
    }
    return end;
  }

  #tell(bytes: Buffer, { line, bracket, requestEnd }: Place, status: number, format: string): void {
    const request = bytes.toString("latin1", bracket + 30, requestEnd);
    const size = sizeAt(bytes, requestEnd + 5);
    this.#onClientError({
      kind: "access",
      format,
      status,
      sign: signOfRequest(request, status, size <= 0),
      substatus: "",
      windowsError: "",
      user: "",
      client: bytes.toString("latin1", line, bytes.indexOf(blank, line)),
      target: targetOf(request),
      time: this.#clock.time(bytes, bracket + 1),
      size,
      cause: "",
    });
  }
}

/** The place of the quote that ends the request, with a status behind it; -1 where a quote needs a closer look. */
function requestEnd(bytes: Buffer, from: number): number {
  let i = from;
  let byte = bytes[i] as number;
  for (;;) {
    while (byte !== quote && byte !== lineFeed) byte = bytes[++i] as number;
    if (byte === lineFeed || bytes[i - 1] === backslash) return -1;
    if (bytes[i + 1] === blank) return hasStatus(bytes, i + 2) ? i : -1;
    byte = bytes[++i] as number;
  }
}

function hasStatus(bytes: Buffer, at: number): boolean {
  const after = bytes[at + 3];
  if (after !== blank && after !== lineFeed && after !== carriageReturn) return false;
  return isDigit(bytes[at]) && isDigit(bytes[at + 1]) && isDigit(bytes[at + 2]);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte <= nine;
}

/** The number behind a blank, or -1. */
function sizeAt(bytes: Buffer, at: number): number {
  if (bytes[at] !== blank || !isDigit(bytes[at + 1])) return -1;
  let size = 0;
  for (let i = at + 1; isDigit(bytes[i]); i++) size = size * 10 + (bytes[i] as number) - zero;
  return size;
}
