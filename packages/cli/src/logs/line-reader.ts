import type { FileScan } from "./file-scan.ts";
import { JsonRecords, recordDepth } from "./json-records.ts";

const longest = 256 * 1024;
const headOfFile = 64;

/**
 * Cuts what is read into lines, or a document of JSON into its records. Of a line longer than 256 KiB the beginning is
 * kept, where its status is.
 */
export class LineReader {
  readonly #scan: FileScan;
  #carry: Buffer = Buffer.allocUnsafe(64 * 1024);
  #carried = 0;
  #records: JsonRecords | undefined;
  #isBegun = false;

  constructor(scan: FileScan) {
    this.#scan = scan;
  }

  push(chunk: Buffer): void {
    const isFirst = !this.#isBegun && chunk.length > 0;
    if (isFirst) this.#begin(chunk.subarray(0, headOfFile));
    if (this.#records === undefined) this.#pushLines(chunk);
    else this.#pushRecords(isFirst && chunk[0] === 0xef ? chunk.subarray(3) : chunk, this.#records); // a byte order mark
  }

  #pushRecords(chunk: Buffer, records: JsonRecords): void {
    const end = records.push(chunk);
    if (end === chunk.length) return;
    // What is behind the document are lines.
    this.#records = undefined;
    this.#pushLines(chunk.subarray(end));
  }

  #begin(head: Buffer): void {
    this.#isBegun = true;
    const depth = recordDepth(head);
    if (depth !== undefined) this.#records = new JsonRecords(depth, (text) => this.#scan.record(text));
  }

  #pushLines(chunk: Buffer): void {
    let start = 0;
    if (this.#carried > 0) {
      const feed = chunk.indexOf(10, 0);
      this.#keep(chunk, 0, feed < 0 ? chunk.length : feed);
      if (feed < 0) return;
      this.#flush();
      start = feed + 1;
    }
    const end = chunk.lastIndexOf(10, chunk.length - 1) + 1;
    if (end > start) this.#scan.lines(chunk, start, end);
    this.#keep(chunk, Math.max(start, end), chunk.length);
  }

  /** The last line may lack its line feed. */
  end(): void {
    if (this.#carried > 0) this.#flush();
  }

  #flush(): void {
    const length = this.#carried;
    this.#carried = 0;
    this.#carry[length] = 10;
    this.#scan.lines(this.#carry, 0, length + 1);
  }

  #keep(chunk: Buffer, start: number, end: number): void {
    const length = Math.min(end - start, longest - this.#carried);
    if (length <= 0) return;
    if (this.#carried + length >= this.#carry.length) {
      const larger = Buffer.allocUnsafe(Math.min(2 * (this.#carried + length), longest) + 1);
      this.#carry.copy(larger, 0, 0, this.#carried);
      this.#carry = larger;
    }
    this.#carried += chunk.copy(this.#carry, this.#carried, start, start + length);
  }
}
