import type { LocaleModel, Model } from "../../model/model.ts";
import { guidanceData } from "../guidance-data.ts";
import { publicStatus } from "./public-status.ts";

/** The whole model as plain data, for people who do not write TypeScript. Its shape is `data-schema.ts`. */
export function buildData({
  vendors,
  statuses,
  substatuses,
  locales,
  servers,
  englishGuidance,
  clientLeft,
}: Model): Record<string, unknown> {
  return {
    $schema: "./data.schema.json",
    vendors: vendors.map(({ key, name, reference }) => ({ key, name, reference })),
    statuses: statuses.map((status) => ({
      ...publicStatus(status),
      aliases: status.aliases,
      headers: status.headers,
      wirePhrase: status.wire === null ? null : status.wirePhrase,
      causes: status.causes,
      confusedWith: status.confusedWith,
      history: status.history,
      libraryNames: status.libraryNames,
    })),
    substatuses,
    servers,
    clientLeft,
    guidance: englishGuidance === null ? null : guidanceData(englishGuidance),
    documents: locales.flatMap(documentOf),
  };
}

function documentOf({ tag, document, messages }: LocaleModel): Record<string, unknown>[] {
  if (document === null) return [];
  const { title, subtitle, paragraph, entries } = document;
  return [
    {
      locale: tag,
      title,
      subtitle,
      paragraph,
      entries: entries.map((entry) => {
        const shipped = messages.get(entry.id)?.description;
        return { ...entry, edited: shipped === entry.transcription ? null : (shipped ?? null) };
      }),
    },
  ];
}
