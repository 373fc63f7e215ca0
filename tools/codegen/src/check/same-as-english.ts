import { isReported, localeTexts } from "./locale-texts.ts";
import { documentationLocale, isEnglish } from "./locales.ts";
import type { Rule } from "./rule.ts";

/** A text equal to the English one was forgotten, unless the locale lists it as rightly equal. */
export const checkSameAsEnglish: Rule = function* ({ messages, statuses }) {
  const english = messages.get(documentationLocale);
  if (english === undefined) return;
  const englishTexts = new Map(
    [...localeTexts(english)].map(({ id, kind, text }) => [`${id}.${kind}`, text]),
  );
  for (const [tag, file] of messages) {
    // What is rightly equal a broken head does not tell.
    if (isEnglish(tag) || file.head === undefined) continue;
    const listed = file.head.sameAsEnglish ?? [];
    const texts = new Map([...localeTexts(file)].map((found) => [`${found.id}.${found.kind}`, found]));
    for (const [key, { id, text, at }] of texts) {
      if (englishTexts.get(key) !== text || listed.includes(key)) continue;
      const later = id.startsWith("serverErrors.")
        ? 'leave "serverErrors:" out until it is translated'
        : `a message to be translated later is { inherit: ${documentationLocale} }`;
      const message = `is the English text; translate it, or list "${key}" in "sameAsEnglish:" if it is rightly equal; ${later}`;
      yield file.yaml.report(at, "same-as-english", message);
    }
    for (const [index, key] of listed.entries()) {
      const own = texts.get(key);
      if (own === undefined && isReported(file, key, statuses)) continue;
      if (own !== undefined && englishTexts.get(key) === own.text) continue;
      const message =
        own === undefined
          ? `is no text of this locale; write it as "404.title"`
          : `differs from the English text; remove it from "sameAsEnglish:"`;
      yield file.yaml.report(["sameAsEnglish", index], "same-as-english", message);
    }
  }
};
