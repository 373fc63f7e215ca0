import { shippedText } from "../check/locale-texts.ts";
import { documentationLocale } from "../check/locales.ts";
import type { MessageSpec, Spec } from "../parse/parse-spec.ts";
import { parseStatusId } from "../spec/status-id.ts";
import { compareText } from "../terms/compare-text.ts";
import type { DocumentEntryModel, DocumentModel, LocaleModel, MessageModel } from "./model.ts";

export function buildLocales({ messages, statuses }: Spec, ids: readonly string[]): LocaleModel[] {
  return [...messages]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([tag, file]) => {
      if (file.head === undefined)
        throw new Error(`messages of ${tag} have passed the checks without a head`);
      const { name, englishName, direction, state, reading = null, review = [], document } = file.head;
      return {
        tag,
        name,
        englishName,
        direction,
        state,
        reading,
        changed: new Set(review.flatMap((entry) => ("was" in entry ? [entry.text] : []))).size,
        inherited: [...file.entries.values()].filter((entry) => "inherit" in entry).length,
        serverErrors: file.head.serverErrors ?? messages.get(documentationLocale)?.head?.serverErrors ?? null,
        messages: new Map(ids.map((id) => [id, buildMessage(id, file, messages)])),
        document:
          document === undefined
            ? null
            : { ...headOf(document), entries: ids.flatMap((id) => buildDocumentEntry(id, file, statuses)) },
      };
    });
}

/** A locale's own text, or the one that it says it inherits. */
function buildMessage(id: string, file: MessageSpec, messages: Spec["messages"]): MessageModel {
  const entry = file.entries.get(id);
  if (entry === undefined)
    throw new Error(`${file.yaml.path} has passed the checks without a message for ${id}`);
  if (!("inherit" in entry)) return { title: entry.title, description: shippedText(entry) };
  const source = messages.get(entry.inherit);
  if (source === undefined) throw new Error(`${file.yaml.path} inherits ${id} from an unknown locale`);
  return buildMessage(id, source, messages);
}

function headOf({
  title,
  subtitle,
  paragraph,
}: Omit<DocumentModel, "entries">): Omit<DocumentModel, "entries"> {
  return { title, subtitle, paragraph };
}

function buildDocumentEntry(id: string, file: MessageSpec, statuses: Spec["statuses"]): DocumentEntryModel[] {
  const entry = file.entries.get(id);
  const status = statuses?.entries.get(id);
  if (entry === undefined || !("transcription" in entry) || status?.marker === undefined) return [];
  const { phrase, marker } = status;
  return [{ id, code: parseStatusId(id).code, phrase, transcription: entry.transcription, marker }];
}
