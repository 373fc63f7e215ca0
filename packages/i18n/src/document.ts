import type { StatusId } from "./generated/ids.ts";

/** The document that a locale's sentences come from, verbatim, typos included. */
export interface SourceDocument<Locale extends string = string> {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly paragraph: string;
  /** In the document's order. */
  readonly entries: readonly SourceDocumentEntry[];
}

/** What the document says of one status. */
export interface SourceDocumentEntry {
  readonly id: StatusId;
  readonly code: number;
  /** The reason phrase as the document prints it. */
  readonly phrase: string;
  /** What it prints beside the phrase, such as whose status it is. */
  readonly marker: string;
  /** The sentence as the document has it. */
  readonly transcription: string;
}
