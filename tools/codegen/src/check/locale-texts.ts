import type { MessageSpec, StatusSpec } from "../parse/parse-spec.ts";
import type { Path } from "../parse/positions.ts";
import type { MessageEntry } from "../spec/messages.ts";

/** A title or description that ships, and where it stands. */
export interface LocaleText {
  readonly id: string;
  readonly kind: "title" | "description";
  readonly text: string;
  readonly at: Path;
}

/** Every text that a locale has of its own; an inherited one is checked where it was written. */
export function* localeTexts({ head, entries }: MessageSpec): Iterable<LocaleText> {
  for (const [kindOfError, message] of Object.entries(head?.serverErrors ?? {})) {
    const id = `serverErrors.${kindOfError}`;
    yield { id, kind: "title", text: message.title, at: ["serverErrors", kindOfError, "title"] };
    yield {
      id,
      kind: "description",
      text: message.description,
      at: ["serverErrors", kindOfError, "description"],
    };
  }
  for (const [id, entry] of entries) {
    if ("inherit" in entry) continue;
    yield { id, kind: "title", text: entry.title, at: ["messages", id, "title"] };
    yield {
      id,
      kind: "description",
      text: shippedText(entry),
      at: ["messages", id, ...descriptionPath(entry)],
    };
  }
}

/** Whether `404.title` may be a text of an entry, or of a head, that has been reported: as broken, or as missing. */
export function isReported(
  { head, entries, keys }: MessageSpec,
  text: string,
  statuses: StatusSpec | undefined,
): boolean {
  const id = text.slice(0, text.lastIndexOf("."));
  return head === undefined || (!entries.has(id) && (keys.has(id) || statuses?.keys.has(id) === true));
}

/** The edited text where there is one, the transcription otherwise. */
export function shippedText(entry: Exclude<MessageEntry, { inherit: string }>): string {
  return "transcription" in entry ? (entry.edited?.text ?? entry.transcription) : entry.description;
}

function descriptionPath(entry: Exclude<MessageEntry, { inherit: string }>): string[] {
  if (!("transcription" in entry)) return ["description"];
  return entry.edited === undefined ? ["transcription"] : ["edited", "text"];
}
