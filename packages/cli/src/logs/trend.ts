const bins = 512;

/** Counts over time, in steps that grow as the log gets longer: a minute at first. */
export class Trend {
  #step = 60_000;
  /** The number of the first bin, in steps since 1970; at first nowhere near. */
  #first = -2 * bins;
  #counts: Uint32Array = new Uint32Array(bins);

  /** A time before 1970 is none. */
  add(time: number): void {
    const bin = Math.floor(time / this.#step) - this.#first;
    if (bin >= 0 && bin < bins) (this.#counts[bin] as number)++;
    else if (time >= 0) this.#add(time, 1);
  }

  /** Adds what another has counted. */
  addAll(other: Trend): void {
    while (this.#step < other.#step) this.#widen();
    for (const [time, count] of other.#filled()) this.#add(time, count);
  }

  /** First and last moment, or undefined where no entry told a time. */
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
    if (bin < 0 || bin >= bins) {
      while (!this.#covers(time)) this.#widen();
      bin = Math.floor(time / this.#step) - this.#first;
    }
    this.#counts[bin] = (this.#counts[bin] ?? 0) + times;
  }

  /** Moves the bins so that the time is in one of them; false where that would lose others. */
  #covers(time: number): boolean {
    const at = Math.floor(time / this.#step);
    const used = this.#filled().map(([begin]) => Math.round(begin / this.#step));
    const first = Math.min(at, used[0] ?? at);
    if (Math.max(at, used.at(-1) ?? at) - first >= bins) return false;
    const counts = new Uint32Array(bins);
    for (const bin of used) counts[bin - first] = this.#counts[bin - this.#first] ?? 0;
    this.#counts = counts;
    this.#first = first;
    return true;
  }

  #widen(): void {
    const filled = this.#filled();
    this.#step *= 2;
    this.#first = Math.floor((filled[0]?.[0] ?? 0) / this.#step);
    this.#counts = new Uint32Array(bins);
    for (const [time, count] of filled) {
      const bin = Math.floor(time / this.#step) - this.#first;
      this.#counts[bin] = (this.#counts[bin] ?? 0) + count;
    }
  }
}
