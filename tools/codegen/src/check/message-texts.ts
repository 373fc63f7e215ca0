import type { MessageEntry } from "../spec/messages.ts";
import type { Rule } from "./rule.ts";

const closingStop = /[.!?\u3002\uff0e\uff01\uff1f\u0964\u0589\u06d4\u1362\u17d4]$/u;

/** Within a locale no two statuses share a title, and what ships as a description ends without a stop. */
export const checkMessageTexts: Rule = function* ({ messages }) {
  for (const { yaml, entries } of messages.values()) {
    const titles = new Map<string, string>();
    for (const [id, entry] of entries) {
      if ("inherit" in entry) continue;
      const owner = titles.get(entry.title);
      titles.set(entry.title, owner ?? id);
      if (owner !== undefined) {
        const message = `is the title of "${owner}" too; a reader could not tell the two apart`;
        yield yaml.report(["messages", id, "title"], "same-title", message);
      }
      if (closingStop.test(shippedText(entry))) {
        const message =
          "transcription" in entry && entry.edited === undefined
            ? 'ends in a stop; leave the transcription as it is and add "edited:" without the stop'
            : "ends in a stop; a description is one sentence without it";
        yield yaml.report(["messages", id, ...textPath(entry)], "closing-stop", message);
      }
    }
  }
};

/** The edited text where there is one, the transcription otherwise. */
export function shippedText(entry: Exclude<MessageEntry, { inherit: string }>): string {
  return "transcription" in entry ? (entry.edited?.text ?? entry.transcription) : entry.description;
}

function textPath(entry: Exclude<MessageEntry, { inherit: string }>): string[] {
  if (!("transcription" in entry)) return ["description"];
  return entry.edited === undefined ? ["transcription"] : ["edited", "text"];
}
