import type { DocumentModel, LocaleModel } from "../../model/model.ts";
import { docText } from "../../print/doc.ts";
import { literal } from "../../print/literal.ts";

/** The document that a locale's sentences were transcribed from, as data. */
export function documentModule({ tag, englishName }: LocaleModel, document: DocumentModel): string[] {
  const { title, subtitle, paragraph, entries } = document;
  const data = {
    locale: tag,
    title,
    subtitle,
    paragraph,
    entries: entries.map(({ id, code, phrase, marker, transcription }) => ({
      id,
      code,
      phrase,
      marker,
      transcription,
    })),
  };
  return [
    'import type { SourceDocument } from "../../document.ts";',
    `/** The document in ${docText(englishName)}, verbatim. */\nconst document: SourceDocument<${literal(tag)}> = ${literal(data)};`,
    "export default document;",
  ];
}
