/**
 * Counts of the most frequent of any number of texts, in bounded memory. Up to `capacity` different texts the counts
 * are exact. Beyond, the rarest half is dropped each time that they are too many: what remains may be counted too low, by at most `error`.
 */
export class Top {
  readonly #counts = new Map<string, number>();
  readonly #capacity: number;
  #error = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** How much too low a count may be; 0 means that all are exact. */
  get error(): number {
    return this.#error;
  }

  add(text: string): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
    if (this.#counts.size > this.#capacity) this.#dropRarest();
  }

  most(count: number): readonly (readonly [text: string, count: number])[] {
    return [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, count);
  }

  #dropRarest(): void {
    const counts = [...this.#counts.values()].sort((a, b) => a - b);
    const limit = counts[counts.length >> 1] ?? 0;
    let kept = 0;
    for (const [text, count] of this.#counts) {
      if (count > limit || (count === limit && limit > 1 && kept < this.#capacity / 4)) kept++;
      else this.#counts.delete(text);
    }
    this.#error += limit;
  }
}
