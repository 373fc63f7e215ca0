import data from "@scope/http-4xx-lookup/data.json" with { type: "json" };

/** The document that a language's sentences are transcribed from, with our corrections. */
export type SourceDocument = (typeof data.documents)[number];

/** Of the language with this tag; null where it has none. */
export function documentOf(tag: string): SourceDocument | null {
  return data.documents.find(({ locale }) => locale === tag) ?? null;
}
