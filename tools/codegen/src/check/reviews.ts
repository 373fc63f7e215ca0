import { isReported, localeTexts } from "./locale-texts.ts";
import { documentationLocale } from "./locales.ts";
import type { Rule } from "./rule.ts";

/** What a later reader says to have changed is a text of the locale, and was really changed; what was declined, was not. */
export const checkReviews: Rule = function* ({ messages, statuses }) {
  const english = new Set(messages.get(documentationLocale)?.head?.review?.map(otherText));
  for (const [tag, file] of messages) {
    if (file.head === undefined) continue;
    const { state, review } = file.head;
    if (state === "reviewed" && review === undefined) {
      const message =
        'a reviewed locale lists what its second reader changed; add "review:", [] if that was nothing';
      yield file.yaml.report(["state"], "review", message);
    }
    const texts = new Map([...localeTexts(file)].map(({ id, kind, text }) => [`${id}.${kind}`, text]));
    for (const [index, entry] of (review ?? []).entries()) {
      const { text } = entry;
      const now = texts.get(text);
      const other = otherText(entry);
      const key = "was" in entry ? "was" : "proposed";
      if (tag !== documentationLocale && english.has(other)) {
        const message = `is what the English text said; remove what came along with the copy of ${documentationLocale}.yaml`;
        yield file.yaml.report(["review", index, key], "review", message);
      } else if (now === undefined && isReported(file, text, statuses)) {
        // Reported where it stands.
      } else if (now === undefined) {
        const message = `"${text}" is no text of this locale; write it as "404.title"`;
        yield file.yaml.report(["review", index, "text"], "review", message);
      } else if (now === other) {
        const message =
          key === "was"
            ? "is what the text still says; remove the line, or make the change"
            : "is what the text says; remove the line, it was taken";
        yield file.yaml.report(["review", index, key], "review", message);
      }
    }
  }
};

/** What a text said before, or what it was not changed to. */
function otherText(entry: { readonly was: string } | { readonly proposed: string }): string {
  return "was" in entry ? entry.was : entry.proposed;
}
