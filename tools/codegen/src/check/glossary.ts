import { localeTexts } from "./locale-texts.ts";
import { isEnglish } from "./locales.ts";
import type { Rule } from "./rule.ts";

/** English terms that a text must not fall back to where the glossary has a word for them. */
const englishTerms: Readonly<Record<string, readonly string[]>> = {
  request: ["request", "requests"],
  server: ["server", "servers"],
  client: ["client", "clients"],
  resource: ["resource", "resources"],
  headerField: ["header field", "header fields"],
  proxy: ["proxy"],
  credentials: ["credentials"],
};

/**
 * The glossary is kept where that can be seen without knowing the language: each of its words is in use, by its stem,
 * and no text has the English term instead.
 */
export const checkGlossary: Rule = function* ({ statuses, messages }) {
  if (statuses === undefined) return;
  for (const [tag, file] of messages) {
    if (isEnglish(tag) || file.head === undefined) continue;
    const texts = [...localeTexts(file)];
    // A text that is missing, broken or inherited may be the one that uses the word.
    const whole = texts.length === 2 * statuses.keys.size;
    const together = texts.map(({ text }) => text.toLowerCase()).join("\n");
    for (const [term, word] of Object.entries(file.head.glossary)) {
      if (whole && !word.split(/[ -]/).every((part) => together.includes(stem(part)))) {
        const message = `no text uses "${word}"; write the word that the texts use, or use this one`;
        yield file.yaml.report(["glossary", term], "glossary", message);
      }
      const english = englishTerms[term]?.filter((each) => !word.toLowerCase().includes(each)) ?? [];
      if (english.length < (englishTerms[term]?.length ?? 0)) continue;
      const left = new RegExp(`(?<![\\p{L}-])(?:${english.join("|")})(?![\\p{L}-])`, "iu");
      for (const { text, at } of texts) {
        if (!left.test(text)) continue;
        yield file.yaml.report(at, "glossary", `says it in English; the glossary has "${word}"`);
      }
    }
  }
};

/** What inflection usually leaves alone: the first half of a word, two letters at least. */
function stem(word: string): string {
  const letters = [...word.toLowerCase()];
  return letters.slice(0, Math.max(2, Math.ceil(letters.length / 2))).join("");
}
