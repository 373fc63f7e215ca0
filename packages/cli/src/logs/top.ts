/** Of a longer text the beginning is kept. */
const width = 104;
const first = 64;
const sample = new Uint32Array(first);

/**
 * Counts of the most frequent of any number of texts, in bounded memory. Up to `capacity` different texts the counts
 * are exact. Beyond, about the rarer half is dropped each time that they are too many: what remains may be counted too low,
 * by at most `error`. Texts are bytes, so that none has to be made of what a log repeats.
 */
export class Top {
  readonly #capacity: number;
  #size = 0;
  #error = 0;
  /** Where a text is, plus one, by its hash; 0 is nowhere. */
  #places: Int32Array = new Int32Array(2 * first);
  #hashes: Int32Array = new Int32Array(first);
  #counts: Uint32Array = new Uint32Array(first);
  #lengths: Uint8Array = new Uint8Array(first);
  #texts: Buffer = Buffer.alloc(first * width);

  /** The capacity is a power of two, 64 or more. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** How much too low a count may be; 0 means that all are exact. */
  get error(): number {
    return this.#error;
  }

  /** Counts the text between two places of a buffer. */
  add(bytes: Uint8Array, start: number, end: number, times = 1): void {
    const length = Math.min(end - start, width);
    // FNV-1a, mixed once more, as its low bits alone are used.
    let hash = -2_128_831_035;
    for (let i = start; i < start + length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 16_777_619);
    hash ^= hash >>> 15;
    const mask = this.#places.length - 1;
    let at = hash & mask;
    for (let place = this.#places[at] as number; place > 0; place = this.#places[at] as number) {
      if (this.#hashes[place - 1] === hash && this.#is(place - 1, bytes, start, length)) {
        (this.#counts[place - 1] as number) += times;
        return;
      }
      at = (at + 1) & mask;
    }
    this.#insert(bytes, start, length, hash, at, times);
  }

  /** Adds what another has counted. */
  addAll(other: Top): void {
    this.#error += other.#error;
    for (let i = 0; i < other.#size; i++) {
      const start = i * width;
      this.add(other.#texts, start, start + (other.#lengths[i] as number), other.#counts[i] as number);
    }
  }

  /** The most frequent first, equal ones by their bytes. */
  most(count: number): readonly (readonly [text: string, count: number])[] {
    const counts = this.#counts.slice(0, this.#size);
    // Only of those that may be among them a text is made.
    const least = counts.slice().sort().at(-count) ?? 0;
    const found = Array.from(counts, (times, index) => ({ times, index })).filter(
      ({ times }) => times >= least,
    );
    return found
      .map(({ times, index }) => [this.#text(index), times] as const)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, count);
  }

  #text(index: number): string {
    const start = index * width;
    return this.#texts.toString("latin1", start, start + (this.#lengths[index] as number));
  }

  #is(index: number, bytes: Uint8Array, start: number, length: number): boolean {
    if (this.#lengths[index] !== length) return false;
    const texts = this.#texts;
    const from = index * width;
    for (let i = 0; i < length; i++) if (texts[from + i] !== bytes[start + i]) return false;
    return true;
  }

  #insert(bytes: Uint8Array, start: number, length: number, hash: number, at: number, times: number): void {
    const index = this.#size++;
    this.#hashes[index] = hash;
    this.#counts[index] = times;
    this.#lengths[index] = length;
    const texts = this.#texts;
    const from = index * width;
    for (let i = 0; i < length; i++) texts[from + i] = bytes[start + i] as number;
    this.#places[at] = index + 1;
    if (this.#size < this.#hashes.length) return;
    if (this.#size < this.#capacity) this.#grow();
    else this.#dropRarest();
    this.#place();
  }

  #grow(): void {
    const larger = 2 * this.#size;
    this.#places = new Int32Array(2 * larger);
    this.#hashes = copy(this.#hashes, new Int32Array(larger));
    this.#counts = copy(this.#counts, new Uint32Array(larger));
    this.#lengths = copy(this.#lengths, new Uint8Array(larger));
    this.#texts = copy(this.#texts, Buffer.alloc(larger * width));
  }

  #dropRarest(): void {
    const limit = this.#middle();
    let kept = 0;
    for (let i = 0; i < this.#size; i++) {
      const count = this.#counts[i] as number;
      if (count < limit || (count === limit && (limit === 1 || kept > this.#capacity / 4))) continue;
      this.#hashes[kept] = this.#hashes[i] as number;
      this.#counts[kept] = count;
      this.#lengths[kept] = this.#lengths[i] as number;
      this.#texts.copyWithin(kept * width, i * width, i * width + width);
      kept++;
    }
    this.#size = kept;
    this.#error += limit;
    this.#places.fill(0);
  }

  /** About the count in the middle: that of some, as sorting all of them takes long. */
  #middle(): number {
    const step = this.#size / sample.length;
    for (let i = 0; i < sample.length; i++) sample[i] = this.#counts[Math.floor(i * step)] as number;
    return sample.sort()[sample.length >> 1] as number;
  }

  /** Finds a place for all of them again. */
  #place(): void {
    const mask = this.#places.length - 1;
    for (let i = 0; i < this.#size; i++) {
      let at = (this.#hashes[i] as number) & mask;
      while ((this.#places[at] as number) > 0) at = (at + 1) & mask;
      this.#places[at] = i + 1;
    }
  }
}

function copy<Values extends Int32Array | Uint32Array | Uint8Array>(from: Values, to: Values): Values {
  to.set(from);
  return to;
}
