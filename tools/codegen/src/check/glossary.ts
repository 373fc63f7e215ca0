import type { MessagesFile } from "../spec/messages.ts";
import { localeTexts } from "./locale-texts.ts";
import { documentationLocale, isEnglish } from "./locales.ts";
import type { Rule } from "./rule.ts";
import { hasNoun } from "./word-forms.ts";

/** English terms that a text must not fall back to where the glossary has a word for them. */
export const englishTerms: Readonly<Record<string, readonly string[]>> = {
  request: ["request", "requests"],
  server: ["server", "servers"],
  client: ["client", "clients"],
  resource: ["resource", "resources"],
  headerField: ["header field", "header fields"],
  proxy: ["proxy"],
  credentials: ["credentials"],
};

/**
 * The glossary is kept where that can be seen without knowing the language: each of its words is in use, as a whole
 * word in one of its forms, and no text has the English term instead.
 */
export const checkGlossary: Rule = function* ({ statuses, messages }) {
  if (statuses === undefined) return;
  const english = messages.get(documentationLocale);
  const together = english === undefined ? "" : [...localeTexts(english)].map(({ text }) => text).join("\n");
  // What the English texts do not name, once the only status that did has gone, no text has to name.
  const isNamed = (term: string) =>
    english === undefined ||
    englishTerms[term]?.some((each) => together.toLowerCase().includes(each)) !== false;
  for (const [tag, file] of messages) {
    if (isEnglish(tag) || file.head === undefined) continue;
    const texts = [...localeTexts(file)];
    // A text that is missing, broken or inherited may be the one that uses the word.
    const whole =
      [...file.entries.values()].filter((entry) => !("inherit" in entry)).length === statuses.keys.size;
    for (const [term, given] of Object.entries(file.head.glossary)) {
      const nouns = [given].flat();
      for (const [index, noun] of nouns.entries()) {
        if (!whole || !isNamed(term) || texts.some(({ text }) => hasNoun(text, noun, tag))) continue;
        const at = ["glossary", term, ...(Array.isArray(given) ? [index] : [])];
        const message = `no text uses "${noun}"; write the word that the texts use, or use this one`;
        yield file.yaml.report(at, "glossary", message);
      }
    }
    for (const { text, at } of texts) {
      for (const noun of leftInEnglish(text, file.head.glossary)) {
        yield file.yaml.report(at, "glossary", `says it in English; the glossary has "${noun}"`);
      }
    }
  }
};

/** The words of the glossary, where it has other ones than English, whose English terms a text has. */
export function* leftInEnglish(text: string, glossary: MessagesFile["glossary"]): Iterable<string> {
  for (const [term, given] of Object.entries(glossary)) {
    const nouns = [given].flat();
    const terms = englishTerms[term] ?? [];
    const word = nouns.join(" ").toLowerCase();
    if (terms.length === 0 || terms.some((each) => word.includes(each))) continue;
    const left = new RegExp(`(?<![\\p{L}-])(?:${terms.join("|")})(?![\\p{L}-])`, "iu");
    if (left.test(text)) yield nouns[0] ?? term;
  }
}
