import type { ClientError } from "./client-error.ts";
import { DayClock } from "./day-clock.ts";

const [lineFeed, carriageReturn, blank, quote, dash, slash, zero, nine, colon, open, backslash, close] = [
  10, 13, 32, 34, 45, 47, 48, 57, 58, 91, 92, 93,
];
/** A byte four times in a word, the lowest and the highest bit of each. */
const ones = 0x01010101;
const highs = 0x80808080 | 0;
const [opens, quotes, feeds] = [open * ones, quote * ones, lineFeed * ones];
/** The first quotes that are escaped, so many of them, are read as text, because they tell which server wrote them. */
const telling = 64;
/** Of the three digits of a status. */
const zeros = zero * 111;

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * Counts plain lines of the CLF family in a buffer without making text of them: only of a client error it looks for
 * client and target. It stops before every line that is not as plain, which is then read like any other.
 *
 * Its functions are few and long on purpose: in a process of half a second, each one that the engine has to compile is
 * felt.
 */
export class ClfScan {
  readonly #statuses: Uint32Array;
  readonly #clock = new DayClock();
  readonly #onClientError: (error: ClientError) => void;
  /** One for all of them, so that none has to be made. */
  readonly #found: Writable<ClientError> = {
    status: 0,
    sign: null,
    substatus: "",
    format: "",
    time: 0.5, // a double from the start
    size: -1,
    bytes: Buffer.alloc(0),
    client: 0,
    clientEnd: 0,
    target: 0,
    targetEnd: 0,
  };
  /** The form of the lines, where their client stands first; client errors of others are left alone. */
  clientFirst: string | null = null;
  /** Where lines, requests and their ends are of client errors that wait to be told. */
  readonly #places: Int32Array = new Int32Array(3 * 4096);
  #placed = 0;
  /** The same bytes as are scanned. */
  #words: DataView = new DataView(new ArrayBuffer(0));
  /** Lines from before are not counted; they are as many as `old` says. */
  readonly #since: number;
  #taken = 0;
  #old = 0;
  #escapes = 0;

  constructor(statuses: Uint32Array, onClientError: (error: ClientError) => void, since = -1) {
    this.#statuses = statuses;
    this.#since = since;
    this.#onClientError = onClientError;
  }

  /** How many lines were counted since the last call, and how many were not because they are too old. */
  taken(): { readonly taken: number; readonly old: number } {
    const both = { taken: this.#taken, old: this.#old };
    this.#taken = this.#old = 0;
    return both;
  }

  /** Where the first line begins that it leaves to others, or `end`. The last byte before `end` is a line feed. */
  run(bytes: Buffer, start: number, end: number): number {
    let line = start;
    this.#words = new DataView(bytes.buffer, bytes.byteOffset, end);
    do {
      this.#placed = 0;
      line = this.#scan(bytes, line, end);
      for (let place = 0; place < this.#placed; place += 3) {
        this.#find(bytes, place);
        this.#onClientError(this.#found);
      }
    } while (this.#placed === this.#places.length);
    return line;
  }

  #scan(bytes: Buffer, start: number, end: number): number {
    const statuses = this.#statuses;
    const places = this.#places;
    let placed = 0;
    let taken = 0;
    let line = start;
    while (line < end && placed < places.length) {
      let i = this.#next(line, opens);
      const request = i + 30;
      if (bytes[i] === lineFeed || request > end) break;
      if (bytes[i + 27] !== close || bytes[i + 29] !== quote || bytes[i + 12] !== colon) break;
      i = this.#requestEnd(bytes, request);
      if (i < 0) break;
      const status = statusAt(bytes, i);
      const next = bytes.indexOf(lineFeed, i + 5) + 1;
      if (this.#since >= 0 && this.#isOld(bytes, request)) {
        this.#old++;
        line = next;
        continue;
      }
      if (status >= 400 && status < 500) {
        if (this.clientFirst === null || (status === 400 && isStrange(bytes, request, i))) break;
        places[placed++] = line;
        places[placed++] = request;
        places[placed++] = i;
      }
      statuses[status] = (statuses[status] as number) + 1;
      taken++;
      line = next;
    }
    this.#taken += taken;
    this.#placed = placed;
    return line;
  }

  /** Where the next of these bytes is, or of a line feed: four at a time. */
  #next(from: number, four: number): number {
    const words = this.#words;
    const last = words.byteLength - 4;
    let i = from;
    for (; i <= last; i += 4) {
      const word = words.getInt32(i, true);
      const sought = word ^ four;
      const feed = word ^ feeds;
      const found = (((sought - ones) & ~sought) | ((feed - ones) & ~feed)) & highs;
      if (found !== 0) return i + ((31 - Math.clz32(found & -found)) >> 3);
    }
    const byte = four & 0xff;
    while (words.getUint8(i) !== byte && words.getUint8(i) !== lineFeed) i++;
    return i;
  }

  #isOld(bytes: Buffer, request: number): boolean {
    const time = this.#clock.time(bytes, request - 29);
    return time !== -1 && time < this.#since;
  }

  /** The first quote that is not escaped and has a status behind it; -1 where others shall look for it. */
  #requestEnd(bytes: Buffer, from: number): number {
    let i = from - 1;
    for (;;) {
      i = this.#next(i + 1, quotes);
      if (bytes[i] === lineFeed) return -1;
      // All of it for every quote: what is run for the first time later has the engine compile all anew.
      let before = i;
      do before--;
      while (bytes[before] === backslash);
      const backslashes = i - 1 - before;
      this.#escapes += backslashes;
      if (this.#escapes <= telling && backslashes > 0) return -1;
      if (backslashes % 2 === 1) continue;
      if (bytes[i + 1] !== blank) continue;
      const first = bytes[i + 2] as number;
      if (first < zero || first > nine) {
        if (first === dash) return -1;
        continue;
      }
      const second = bytes[i + 3] as number;
      const third = bytes[i + 4] as number;
      const after = bytes[i + 5];
      if (second < zero || second > nine || third < zero || third > nine || first === zero) return -1;
      if (after === blank || after === lineFeed || after === carriageReturn) return i;
    }
  }

  /** What there is to tell of a client error. */
  #find(bytes: Buffer, place: number): void {
    const line = this.#places[place] as number;
    const request = this.#places[place + 1] as number;
    const requestEnd = this.#places[place + 2] as number;
    const status = statusAt(bytes, requestEnd);
    const found = this.#found;
    found.bytes = bytes;
    found.format = this.clientFirst ?? "";
    found.status = status;
    found.time = this.#clock.time(bytes, request - 29);

    let size = -1;
    let at = requestEnd + 5;
    if (bytes[at] === blank) {
      let digit = (bytes[++at] as number) - zero;
      if (digit >= 0 && digit <= 9) size = 0;
      for (; digit >= 0 && digit <= 9; digit = (bytes[++at] as number) - zero) size = size * 10 + digit;
    }
    found.size = size;
    found.sign = status === 499 ? "client-left" : null;

    at = line;
    while (bytes[at] !== blank) at++;
    found.client = line;
    found.clientEnd = at;

    // Behind the method, and before the last " HTTP/"; what is no request has no target.
    at = request;
    let letter = (bytes[at] as number) | 32;
    while (letter >= 97 && letter <= 122) letter = (bytes[++at] as number) | 32;
    if (at === request || bytes[at] !== blank) at = requestEnd;
    while (bytes[at] === blank) at++;
    found.target = Math.min(at, requestEnd);
    at = requestEnd;
    for (let i = requestEnd - 6; i >= found.target; i--) {
      if (bytes[i] !== blank || bytes[i + 1] !== 72 || bytes[i + 4] !== 80 || bytes[i + 5] !== slash)
        continue;
      at = i;
      break;
    }
    found.targetEnd = at;
  }
}

/** The status behind the quote that ends a request. */
function statusAt(bytes: Buffer, at: number): number {
  return (bytes[at + 2] as number) * 100 + (bytes[at + 3] as number) * 10 + (bytes[at + 4] as number) - zeros;
}

/** What a 400 answers may have been no request at all, which `signOfRequest` tells by its beginning. */
function isStrange(bytes: Buffer, request: number, end: number): boolean {
  const first = bytes[request];
  return end - request < 2 || first === backslash || first === 0x16;
}
