const [lineFeed, blank, quote, comma, openArray, backslash, closeArray, openObject, closeObject] = [
  10, 32, 34, 44, 91, 92, 93, 123, 125,
];
const longest = 256 * 1024;
/** Azure's `records`, and the `events` that `aws logs` prints. */
const listInDocument = /^\s*\{\s*"\w+"\s*:\s*\[\s*\{/;

/** How deep the records are in what a file begins with; undefined where it is no document of JSON, but lines. */
export function recordDepth(head: Buffer): number | undefined {
  const text = head.toString("latin1").replace(/^\u00ef\u00bb\u00bf/, "");
  if (/^\s*\[\s*\{/.test(text)) return 1;
  if (listInDocument.test(text)) return 2;
  return /^\s*\{\s*\n/.test(text) ? 0 : undefined;
}

/** Takes the records out of a document of JSON, however it is broken into lines, and however long it is. */
export class JsonRecords {
  readonly #recordDepth: number;
  readonly #onRecord: (text: string) => void;
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  /** What the record that is open has had in earlier pieces. */
  #begun = "";
  #isOpen = false;

  constructor(recordDepth: number, onRecord: (text: string) => void) {
    this.#recordDepth = recordDepth;
    this.#onRecord = onRecord;
  }

  /** Where something else begins than JSON, or the length of the piece. */
  push(piece: Buffer): number {
    let start = 0;
    for (let i = 0; i < piece.length; i++) {
      const byte = piece[i];
      if (this.#isString) {
        // No string of JSON goes on behind a line: that one was cut off.
        if (byte === lineFeed) this.#startAnew();
        else if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === backslash) this.#isEscaped = true;
        else if (byte === quote) this.#isString = false;
      } else if (byte === quote) this.#isString = true;
      else if (byte === openArray || byte === openObject) {
        if (this.#depth === 0 && this.#recordDepth === 2 && isOther(piece, i)) return i;
        if (this.#depth === this.#recordDepth && byte === openObject) {
          this.#isOpen = true;
          start = i;
        }
        this.#depth++;
      } else if (byte === closeArray || byte === closeObject) {
        this.#depth = Math.max(0, this.#depth - 1);
        if (this.#isOpen && this.#depth === this.#recordDepth) this.#close(piece, start, i + 1);
      } else if (this.#depth === 0 && byte !== undefined && byte > blank && byte !== comma) return i;
    }
    if (this.#isOpen) this.#keep(piece, start, piece.length);
    return piece.length;
  }

  #startAnew(): void {
    this.#depth = 0;
    this.#isString = this.#isEscaped = this.#isOpen = false;
    this.#begun = "";
  }

  #close(piece: Buffer, start: number, end: number): void {
    this.#keep(piece, start, end);
    this.#onRecord(this.#begun);
    this.#begun = "";
    this.#isOpen = false;
  }

  #keep(piece: Buffer, start: number, end: number): void {
    const room = Math.max(0, longest - this.#begun.length);
    this.#begun += piece.toString("latin1", start, Math.min(end, start + room));
  }
}

/** True for a line of JSON behind a document of records, which is no such document. */
function isOther(piece: Buffer, at: number): boolean {
  const head = piece.toString("latin1", at, at + 64);
  return /^\{\s*"\w+"\s*:\s*[^[\s]/.test(head);
}
