import type { Diagnostic } from "../terms/diagnostics.ts";
import { type TextBesideEnglish, textsBesideEnglish } from "./beside-english.ts";
import type { Rule } from "./rule.ts";
import { isFormOf, placesOf, wordsOf } from "./word-forms.ts";

/** How many words away the noun may stand: "this internal code", and behind it "cod mewnol hwn". */
const reach = { before: 2, after: 3 };

/** "This" or "the current" beside no noun that the locale has for anything here: the reader has to guess which one. */
export const checkPronouns: Rule = (spec) => pronounFaults(textsBesideEnglish(spec));

/** The same of any texts. */
export function* pronounFaults(texts: Iterable<TextBesideEnglish>): Iterable<Diagnostic> {
  for (const { kind, text, at, tag, file, glossary, words, english, englishWords } of texts) {
    if (kind === "title" || placesOf(english, englishWords.this, "en").length === 0) continue;
    const nouns = [...Object.values(glossary), words.content, words.things].flat().flatMap(wordsOf);
    const inText = wordsOf(text);
    for (const place of placesOf(text, words.this, tag)) {
      const near = inText.slice(Math.max(0, place - reach.before), place + reach.after + 1);
      if (near.some((word) => nouns.some((noun) => isFormOf(word, noun)))) continue;
      const message = `says "${inText[place]}" without its noun; write which thing is meant, or list its noun under "things:" in "words:"`;
      yield file.yaml.report(at, "pronoun", message);
    }
  }
}
