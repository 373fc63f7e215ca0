import { clfTime } from "./time.ts";

/** How long the parts are: `28/Nov/2026:`, `08:18:06`, ` +0000`. */
const [day, clock, zone] = [12, 8, 6];

/** Tells the time of `28/Nov/2026:08:18:06 +0000` in a buffer, and reads a day and a zone only once. */
export class DayClock {
  /** Day and zone, `28/Nov/2026: +0000`. */
  readonly #known: Buffer = Buffer.alloc(day + zone);
  #midnight = -1;

  /** Milliseconds since 1970, or -1. */
  time(bytes: Buffer, at: number): number {
    const known = this.#known;
    for (let i = at, of = 0; of < known.length; i++, of++) {
      if (of === day) i += clock;
      if (bytes[i] === known[of]) continue;
      this.#read(bytes, at);
      break;
    }
    if (this.#midnight === -1) return -1;
    return (
      this.#midnight + 1000 * (3600 * two(bytes, at + 12) + 60 * two(bytes, at + 15) + two(bytes, at + 18))
    );
  }

  #read(bytes: Buffer, at: number): void {
    bytes.copy(this.#known, 0, at, at + day);
    bytes.copy(this.#known, day, at + day + clock, at + day + clock + zone);
    const text = this.#known.toString("latin1");
    this.#midnight = clfTime(`${text.slice(0, day)}00:00:00${text.slice(day)}`);
  }
}

function two(bytes: Buffer, at: number): number {
  return (bytes[at] as number) * 10 + (bytes[at + 1] as number) - 528; // two digits, as the form was checked
}
