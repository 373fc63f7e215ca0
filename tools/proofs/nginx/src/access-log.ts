import { type FSWatcher, readFileSync, watch } from "node:fs";
import { writeFile } from "node:fs/promises";

/** An access log, read line by line as it grows. */
export class AccessLog {
  readonly #path: string;
  readonly #watcher: FSWatcher;
  #read = 0;
  #changed: () => void = () => {};

  private constructor(path: string) {
    this.#path = path;
    this.#watcher = watch(path, () => this.#changed());
  }

  /** Creates it, so that it can be watched before anyone writes to it. */
  static async create(path: string): Promise<AccessLog> {
    await writeFile(path, "");
    return new AccessLog(path);
  }

  /** The next line, as soon as it has been written to its end. */
  async next(): Promise<string> {
    for (;;) {
      // Before the file is read: what is written after that is noticed.
      const changed = new Promise<void>((resolve) => {
        this.#changed = resolve;
      });
      const lines = readFileSync(this.#path, "latin1").split("\n");
      const line = lines[this.#read];
      if (line !== undefined && this.#read < lines.length - 1) {
        this.#read += 1;
        return line;
      }
      await changed;
    }
  }

  close(): void {
    this.#watcher.close();
  }
}
