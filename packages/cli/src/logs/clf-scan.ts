import type { ClientError } from "./client-error.ts";
import { DayClock } from "./day-clock.ts";
import { signOfRequest } from "./formats/clf.ts";

const [lineFeed, carriageReturn, blank, quote, dash, slash, zero, nine, colon, open, backslash, close] = [
  10, 13, 32, 34, 45, 47, 48, 57, 58, 91, 92, 93,
];
/** Of the three digits of a status. */
const zeros = zero * 111;
/** How much of a request `signOfRequest` looks at. */
const headOfRequest = 12;
/** So many lines with an escaped quote are read like any other, because they tell which server wrote them. */
const telling = 64;

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
  /** Lines from before are not counted; they are as many as `old` says. */
  readonly #since: number;
  #taken = 0;
  #old = 0;
  #escaped = 0;

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
      // Inside the buffer: a line feed ends each loop before `end`.
      let i = line;
      let byte = bytes[i] as number;
      while (byte !== open && byte !== lineFeed) byte = bytes[++i] as number;
      if (byte === lineFeed || bytes[i + 27] !== close || bytes[i + 29] !== quote || bytes[i + 12] !== colon)
        break;
      const request = i + 30;
      i = this.#requestEnd(bytes, request);
      if (i < 0) break;
      const status = statusAt(bytes, i);
      if (this.#since >= 0 && this.#isOld(bytes, request)) {
        this.#old++;
        line = bytes.indexOf(lineFeed, i + 5) + 1;
        continue;
      }
      if (status >= 400 && status < 500) {
        if (this.clientFirst === null) break;
        places[placed++] = line;
        places[placed++] = request;
        places[placed++] = i;
      }
      statuses[status] = (statuses[status] as number) + 1;
      taken++;
      line = bytes.indexOf(lineFeed, i + 5) + 1;
    }
    this.#taken += taken;
    this.#placed = placed;
    return line;
  }

  #isOld(bytes: Buffer, request: number): boolean {
    const time = this.#clock.time(bytes, request - 29);
    return time !== -1 && time < this.#since;
  }

  /** The first quote that is not escaped and has a status behind it; -1 where others shall look for it. */
  #requestEnd(bytes: Buffer, from: number): number {
    for (let i = from; ; i++) {
      let byte = bytes[i] as number;
      while (byte !== quote && byte !== lineFeed) byte = bytes[++i] as number;
      if (byte === lineFeed) return -1;
      if (bytes[i - 1] === backslash) {
        if (this.#escaped++ < telling) return -1;
        let before = i - 2;
        while (bytes[before] === backslash) before--;
        if ((i - before) % 2 === 0) continue;
      }
      if (bytes[i + 1] !== blank) continue;
      const first = bytes[i + 2] as number;
      if (first < zero || first > nine) {
        if (first === dash) return -1;
        continue;
      }
      const [second, third, after] = [bytes[i + 3] as number, bytes[i + 4] as number, bytes[i + 5]];
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
    const head =
      status === 400 ? bytes.toString("latin1", request, Math.min(requestEnd, request + headOfRequest)) : "";
    found.sign = signOfRequest(head, status, size <= 0);

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
