const every = 100;

/** A bar on stderr with rate and rest; nothing where stderr is no terminal. */
export class Progress {
  readonly #total: number;
  readonly #started = Date.now();
  #bytes = 0;
  #isOver = false;
  #shown = Date.now();

  constructor(total: number) {
    this.#total = total;
  }

  add(bytes: number): void {
    this.#bytes += bytes;
    if (this.#isOver || !process.stderr.isTTY || Date.now() - this.#shown < every) return;
    this.#shown = Date.now();
    process.stderr.write(`\r\u001b[K${this.line(Date.now() - this.#started)}`);
  }

  /** After that many milliseconds. Where the total is not known, 0, there is no bar and no rest. */
  line(milliseconds: number): string {
    const rate = this.#bytes / 1e6 / Math.max(milliseconds / 1000, 0.001);
    const speed = `${Math.round(this.#bytes / 1e6)} MB, ${Math.round(rate)} MB/s`;
    if (this.#total === 0) return speed;
    const done = Math.min(1, this.#bytes / this.#total);
    const rest = Math.ceil((this.#total - this.#bytes) / 1e6 / Math.max(rate, 0.001));
    return `${"█".repeat(Math.round(done * 20)).padEnd(20, "░")} ${Math.round(done * 100)} %, ${speed}, ${rest} s left`;
  }

  /** Takes it away, so that something else can be written. */
  clear(): void {
    if (process.stderr.isTTY && !this.#isOver) process.stderr.write("\r\u001b[K");
  }

  /** Takes it away for good. */
  end(): void {
    this.clear();
    this.#isOver = true;
  }
}
