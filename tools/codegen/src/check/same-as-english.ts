import { isBroken, localeTexts } from "./locale-texts.ts";
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
    const listed = file.head?.sameAsEnglish ?? [];
    const texts = new Map([...localeTexts(file)].map((found) => [`${found.id}.${found.kind}`, found]));
    for (const [key, { text, at }] of texts) {
      if (englishTexts.get(key) !== text || listed.includes(key)) continue;
      const message = `is the English text; translate it, or list "${key}" in "sameAsEnglish:" if it is rightly equal`;
      yield file.yaml.report(at, "same-as-english", message);
    }
    for (const [index, key] of listed.entries()) {
      const own = texts.get(key);
      if (own === undefined && isBroken(file, key)) continue;
      if (own !== undefined && englishTexts.get(key) === own.text) continue;
      const message =
        own === undefined
          ? `is no text of this locale; write it as "404.title"`
          : `differs from the English text; remove it from "sameAsEnglish:"`;
      yield file.yaml.report(["sameAsEnglish", index], "same-as-english", message);
    }
  }
};
