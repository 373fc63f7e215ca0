import { localeTexts } from "./locale-texts.ts";
import { documentationLocale } from "./locales.ts";
import type { Rule } from "./rule.ts";

/** What a second reader says to have changed is a text of the locale, and was really changed. */
export const checkReviews: Rule = function* ({ messages }) {
  const english = new Set(messages.get(documentationLocale)?.head?.review?.map(({ was }) => was));
  for (const [tag, file] of messages) {
    if (file.head === undefined) continue;
    const { state, review } = file.head;
    if (state === "reviewed" && review === undefined) {
      const message =
        'a reviewed locale lists what its second reader changed; add "review:", [] if that was nothing';
      yield file.yaml.report(["state"], "review", message);
    }
    const texts = new Map([...localeTexts(file)].map(({ id, kind, text }) => [`${id}.${kind}`, text]));
    for (const [index, { text, was }] of (review ?? []).entries()) {
      const now = texts.get(text);
      if (tag !== documentationLocale && english.has(was)) {
        const message = `is what the English text said; remove what came along with the copy of ${documentationLocale}.yaml`;
        yield file.yaml.report(["review", index, "was"], "review", message);
      } else if (now === undefined) {
        const message = `"${text}" is no text of this locale; write it as "404.title"`;
        yield file.yaml.report(["review", index, "text"], "review", message);
      } else if (now === was) {
        const message = "is what the text still says; remove the line, or make the change";
        yield file.yaml.report(["review", index, "was"], "review", message);
      }
    }
  }
};
