import type { Diagnostic } from "../terms/diagnostics.ts";
import { type TextBesideEnglish, textsBesideEnglish } from "./beside-english.ts";
import { englishTerms } from "./glossary.ts";
import type { Rule } from "./rule.ts";
import { countOfNoun, placesOf } from "./word-forms.ts";

/**
 * What the English sentence names, the translation names too, by the word of its glossary: a thing that is only meant
 * is taken for another one. Where the English names it twice, a pronoun does that can mean nothing else.
 */
export const checkNaming: Rule = (spec) => namingFaults(textsBesideEnglish(spec));

/** The same of any texts. */
export function* namingFaults(texts: Iterable<TextBesideEnglish>): Iterable<Diagnostic> {
  for (const { kind, text, at, tag, file, glossary, words, english } of texts) {
    if (kind === "title") continue;
    for (const [term, given] of Object.entries(glossary)) {
      const times = placesOf(english, englishTerms[term] ?? [], "en").length;
      if (times === 0) continue;
      const nouns = [given].flat();
      const named = nouns.reduce((sum, noun) => sum + countOfNoun(text, noun, tag), 0);
      if (named === 0) {
        const message = `does not name what the English names; write "${nouns[0]}" in the form that it takes here`;
        yield file.yaml.report(at, "naming", message);
      } else if (term === "resource" && named < times && placesOf(text, words.its, tag).length === 0) {
        const message = `names "${nouns[0]}" once where the English does twice; repeat it, or use a pronoun of "its:" in "words:"`;
        yield file.yaml.report(at, "naming", message);
      }
    }
  }
}
