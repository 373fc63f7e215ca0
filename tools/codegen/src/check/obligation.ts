import type { Diagnostic } from "../terms/diagnostics.ts";
import { type TextBesideEnglish, textsBesideEnglish } from "./beside-english.ts";
import type { Rule } from "./rule.ts";
import { placesOf } from "./word-forms.ts";

/** "Should" of an RFC is no "must", nor the other way round: both by the words that the locale has for them. */
export const checkObligation: Rule = (spec) => obligationFaults(textsBesideEnglish(spec));

/** The same of any texts. */
export function* obligationFaults(texts: Iterable<TextBesideEnglish>): Iterable<Diagnostic> {
  for (const { kind, text, at, tag, file, words, english, englishWords } of texts) {
    if (kind === "title") continue;
    const wanted = obligationOf(english, englishWords, "en");
    const found = obligationOf(text, words, tag);
    if (wanted === "should" && found === "must") {
      const message = `says "${words.must.join('" or "')}" where the English says should; write "${words.should[0]}"`;
      yield file.yaml.report(at, "obligation", message);
    } else if (wanted === "must" && found === "should") {
      const message = `says "${words.should.join('" or "')}" where the English says must; write "${words.must[0]}"`;
      yield file.yaml.report(at, "obligation", message);
    }
  }
}

type Obligation = "must" | "should" | undefined;

/** Some write should with the word for must in it: what is left without that decides. */
function obligationOf(
  text: string,
  { must, should }: { must: readonly string[]; should: readonly string[] },
  tag: string,
): Obligation {
  const inner = should.reduce(
    (sum, phrase) => sum + placesOf(phrase, must, tag).length * placesOf(text, [phrase], tag).length,
    0,
  );
  if (placesOf(text, must, tag).length > inner) return "must";
  return placesOf(text, should, tag).length > 0 ? "should" : undefined;
}
