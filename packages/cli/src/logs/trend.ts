const most = 512;

/** Counts over time, in steps that grow as the log gets longer: a minute at first. */
export class Trend {
  #step = 60_000;
  #counts = new Map<number, number>();
  /** Most entries are of the same step as the one before: those are added when the step changes. */
  #last = -1;
  #more = 0;

  add(time: number): void {
    if (time < 0) return;
    const at = Math.floor(time / this.#step);
    if (at === this.#last) {
      this.#more++;
      return;
    }
    this.#settle();
    this.#last = at;
    this.#counts.set(at, (this.#counts.get(at) ?? 0) + 1);
    if (this.#counts.size > most) this.#widen();
  }

  /** First and last moment, or undefined where no entry told a time. */
  get span(): readonly [from: number, to: number] | undefined {
    this.#settle();
    if (this.#counts.size === 0) return undefined;
    const { from, to } = extremes(this.#counts.keys());
    return [from * this.#step, (to + 1) * this.#step];
  }

  /** The counts in `parts` equal parts of `span`. */
  over([from, to]: readonly [number, number], parts: number): readonly number[] {
    this.#settle();
    const sums = new Array<number>(parts).fill(0);
    for (const [at, count] of this.#counts) {
      const part = Math.floor(((at * this.#step - from) / (to - from)) * parts);
      const index = Math.min(Math.max(part, 0), parts - 1);
      sums[index] = (sums[index] ?? 0) + count;
    }
    return sums;
  }

  #settle(): void {
    if (this.#more > 0) this.#counts.set(this.#last, (this.#counts.get(this.#last) ?? 0) + this.#more);
    this.#more = 0;
    this.#last = -1;
  }

  #widen(): void {
    this.#settle();
    const wider = new Map<number, number>();
    for (const [at, count] of this.#counts)
      wider.set(Math.floor(at / 2), (wider.get(Math.floor(at / 2)) ?? 0) + count);
    this.#step *= 2;
    this.#counts = wider;
    if (wider.size > most) this.#widen();
  }
}

function extremes(values: Iterable<number>): { from: number; to: number } {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  return { from, to };
}
