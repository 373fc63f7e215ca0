import { localeTexts } from "./locale-texts.ts";
import { documentationLocale, isEnglish } from "./locales.ts";
import type { Rule } from "./rule.ts";

/** A text equal to the English one was forgotten, unless the locale lists it as rightly equal. */
export const checkSameAsEnglish: Rule = function* ({ messages }) {
  const english = messages.get(documentationLocale);
  if (english === undefined) return;
  const englishTexts = new Map(
    [...localeTexts(english)].map(({ id, kind, text }) => [`${id}.${kind}`, text]),
  );
  for (const [tag, file] of messages) {
    if (isEnglish(tag)) continue;
    const listed = new Set(file.head?.sameAsEnglish);
    const seen = new Set<string>();
    for (const { id, kind, text, at } of localeTexts(file)) {
      const key = `${id}.${kind}`;
      seen.add(key);
      const same = englishTexts.get(key) === text;
      if (same && !listed.has(key)) {
        const message = `is the English text; translate it, or list "${key}" in "sameAsEnglish:" if it is rightly equal`;
        yield file.yaml.report(at, "same-as-english", message);
      }
    }
    for (const [index, key] of (file.head?.sameAsEnglish ?? []).entries()) {
      const [entry] = [...localeTexts(file)].filter(({ id, kind }) => `${id}.${kind}` === key);
      if (entry !== undefined && englishTexts.get(key) === entry.text) continue;
      const message = seen.has(key)
        ? `differs from the English text; remove it from "sameAsEnglish:"`
        : `is no text of this locale; write it as "404.title"`;
      yield file.yaml.report(["sameAsEnglish", index], "same-as-english", message);
    }
  }
};
