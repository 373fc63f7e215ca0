import { localeTexts } from "./locale-texts.ts";
import type { Rule } from "./rule.ts";

/** What a second reader says to have changed is a text of the locale, and was really changed. */
export const checkReviews: Rule = function* ({ messages }) {
  for (const file of messages.values()) {
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
      if (now === undefined) {
        const message = `"${text}" is no text of this locale; write it as "404.title"`;
        yield file.yaml.report(["review", index, "text"], "review", message);
      } else if (now === was) {
        const message = "is what the text still says; remove the line, or make the change";
        yield file.yaml.report(["review", index, "was"], "review", message);
      }
    }
  }
};
