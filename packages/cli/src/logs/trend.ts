const bins = 256;

/** Counts over time, in steps that grow as the log gets longer: a minute at first. */
export class Trend {
  #step = 60_000;
  /** The number of the first bin, in steps since 1970; at first nowhere near. */
  #first = -2 * bins;
  #counts: Uint32Array = new Uint32Array(bins);
  #earliest = Number.POSITIVE_INFINITY;
  #latest = -0.5; // a double from the start

  /** A time before 1970 is none. */
  add(time: number): void {
    if (time >= 0 && time < this.#earliest) this.#earliest = time;
    if (time > this.#latest) this.#latest = time;
    const bin = Math.floor(time / this.#step) - this.#first;
    if (bin >= 0 && bin < bins) (this.#counts[bin] as number)++;
    else if (time >= 0) this.#add(time, 1);
  }

  /** Adds what another has counted. */
  addAll(other: Trend): void {
    while (this.#step < other.#step) this.#widen();
    for (const [time, count] of other.#filled()) this.#add(time, count);
    this.#earliest = Math.min(this.#earliest, other.#earliest);
    this.#latest = Math.max(this.#latest, other.#latest);
  }

  /** When the first and the last came, or undefined where none told a time. */
  get ends(): readonly [first: number, last: number] | undefined {
    return this.#latest < 0 ? undefined : [this.#earliest, this.#latest];
  }

  /** From the beginning of the first step to the end of the last, or undefined where no entry told a time. */
  get span(): readonly [from: number, to: number] | undefined {
    const filled = this.#filled();
    const [from, to] = [filled[0]?.[0], filled.at(-1)?.[0]];
    return from === undefined || to === undefined ? undefined : [from, to + this.#step];
  }

  /** The counts in `parts` equal parts of `span`. */
  over([from, to]: readonly [number, number], parts: number): readonly number[] {
    const sums = new Array<number>(parts).fill(0);
    for (const [time, count] of this.#filled()) {
      const part = Math.floor(((time - from) / (to - from)) * parts);
      const index = Math.min(Math.max(part, 0), parts - 1);
      sums[index] = (sums[index] ?? 0) + count;
    }
    return sums;
  }

  /** When the bins begin that are not empty, and what they have counted. */
  #filled(): readonly (readonly [time: number, count: number])[] {
    const all = Array.from(this.#counts, (count, bin) => [(this.#first + bin) * this.#step, count] as const);
    return all.filter(([, count]) => count > 0);
  }

  #add(time: number, times: number): void {
    let bin = Math.floor(time / this.#step) - this.#first;
    while (bin < 0 || bin >= bins) {
      if (!this.#moveTo(bin)) this.#widen();
      bin = Math.floor(time / this.#step) - this.#first;
    }
    this.#counts[bin] = (this.#counts[bin] as number) + times;
  }

  /** Moves the bins so that they reach there; false where that would lose others. */
  #moveTo(bin: number): boolean {
    const counts = this.#counts;
    const used = counts.findIndex((count) => count > 0);
    const from = used === -1 ? bin : Math.min(bin, used);
    const to =
      used === -1
        ? bin
        : Math.max(
            bin,
            counts.findLastIndex((count) => count > 0),
          );
    if (to - from >= bins) return false;
    const moved = new Uint32Array(bins);
    if (used !== -1) moved.set(counts.subarray(used, used + bins - Math.max(used - from, 0)), used - from);
    this.#counts = moved;
    this.#first += from;
    return true;
  }

  /** Puts two bins into one. */
  #widen(): void {
    const counts = this.#counts;
    const wider = new Uint32Array(bins);
    const odd = Math.abs(this.#first % 2);
    for (let bin = 0; bin < bins; bin++)
      wider[(bin + odd) >> 1] = (wider[(bin + odd) >> 1] as number) + (counts[bin] as number);
    this.#counts = wider;
    this.#first = Math.floor(this.#first / 2);
    this.#step *= 2;
  }
}
