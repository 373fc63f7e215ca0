import { clfTime } from "./time.ts";

/** Tells the time of `28/Nov/2026:08:18:06 +0000` in a buffer, and reads a day and a zone only once. */
export class DayClock {
  readonly #day: Buffer = Buffer.alloc(12);
  readonly #zone: Buffer = Buffer.alloc(6);
  #midnight = -1;

  /** Milliseconds since 1970, or -1. */
  time(bytes: Buffer, at: number): number {
    if (!same(bytes, at, this.#day) || !same(bytes, at + 20, this.#zone)) this.#read(bytes, at);
    if (this.#midnight === -1) return -1;
    return (
      this.#midnight + 1000 * (3600 * two(bytes, at + 12) + 60 * two(bytes, at + 15) + two(bytes, at + 18))
    );
  }

  #read(bytes: Buffer, at: number): void {
    bytes.copy(this.#day, 0, at, at + 12);
    bytes.copy(this.#zone, 0, at + 20, at + 26);
    this.#midnight = clfTime(`${this.#day.toString("latin1")}00:00:00${this.#zone.toString("latin1")}`);
  }
}

function same(bytes: Buffer, at: number, known: Buffer): boolean {
  for (let i = known.length - 1; i >= 0; i--) if (bytes[at + i] !== known[i]) return false;
  return true;
}

function two(bytes: Buffer, at: number): number {
  return (bytes[at] as number) * 10 + (bytes[at + 1] as number) - 528; // two digits, as the form was checked
}
