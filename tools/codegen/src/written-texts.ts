import type { GeneratedFile } from "./terms/generated-file.ts";

/** A file that was written. */
export interface Written extends Texts {
  readonly path: string;
  readonly digest: string;
}

interface Texts {
  /** What it says. */
  readonly text?: string;
  /** What it said before, if it was there. */
  readonly before?: string | undefined;
}

/** In characters: twice of what is generated from today's spec. */
const mostKept = 10_000_000;

/** The texts of what was written, for the build, which can do with less when they are few: of a larger change not all. */
export class WrittenTexts {
  readonly #texts = new Map<string, Texts>();
  #length = 0;

  keep({ path, text }: GeneratedFile, before: () => string | undefined): void {
    this.#length += text.length;
    if (this.#length <= mostKept) this.#texts.set(path, { text, before: before() });
  }

  of(path: string): Texts {
    return this.#texts.get(path) ?? {};
  }
}
