import { ownWords } from "./beside-english.ts";
import { localeTexts } from "./locale-texts.ts";
import { documentationLocale } from "./locales.ts";
import type { Rule } from "./rule.ts";
import { hasNoun } from "./word-forms.ts";

/** The status that asks for a length: of the content, which its registered phrase leaves open. */
const status = "411";

/** A bare "length" leaves the reader to guess of what. The English title is the phrase. */
export const checkLengthOfContent: Rule = function* ({ messages }) {
  for (const [tag, file] of messages) {
    const noun = ownWords(file, messages.get(documentationLocale))?.content;
    if (noun === undefined) continue;
    for (const { id, kind, text, at } of localeTexts(file)) {
      const isPhrase = tag === documentationLocale && kind === "title";
      if (id !== status || isPhrase || [noun].flat().some((each) => hasNoun(text, each, tag))) continue;
      yield file.yaml.report(
        at,
        "length",
        `does not say of what the length is; write "${[noun].flat()[0]}" too`,
      );
    }
  }
};
