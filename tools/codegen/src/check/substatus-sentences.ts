import type { SubstatusSpec } from "../parse/parse-spec.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import { documentationLocale } from "./locales.ts";
import type { Rule } from "./rule.ts";
import { textFaults } from "./text-form.ts";

/** Whoever writes sentences for a vendor's details writes them in English, for each of its codes, and no others. */
export const checkSubstatusSentences: Rule = function* ({ substatuses, messages, broken }) {
  for (const file of substatuses.values()) {
    const sentences = file.head?.sentences;
    if (sentences === undefined) continue;
    const { yaml } = file;
    if (sentences[documentationLocale] === undefined) {
      const message = `has no "${documentationLocale}:"; write the English sentences, which the others are translations of`;
      yield yaml.report(["sentences"], "no-sentence", message, "key");
    }
    for (const [tag, texts] of Object.entries(sentences)) {
      if (!messages.has(tag) && !broken.has(`spec/messages/${tag}.yaml`)) {
        const message = `"${tag}" is no locale of spec/messages/; correct the tag or add the locale`;
        yield yaml.report(["sentences", tag], "unknown-locale", message, "key");
      }
      yield* checkTexts(file, tag, texts);
    }
  }
};

function* checkTexts(
  { yaml, entries }: SubstatusSpec,
  tag: string,
  texts: Readonly<Record<string, string>>,
): Iterable<Diagnostic> {
  const codes = new Set([...entries.values()].flatMap((group) => Object.keys(group.codes)));
  for (const code of codes) {
    if (texts[code] !== undefined) continue;
    yield yaml.report(["sentences", tag], "no-sentence", `has none for ${code}; add it`, "key");
  }
  for (const [code, text] of Object.entries(texts)) {
    const at = ["sentences", tag, code];
    if (!codes.has(code)) {
      yield yaml.report(at, "unknown-substatus", `${code} is not among the codes above; remove it`, "key");
    }
    for (const [kind, message] of textFaults({ id: code, kind: "description", text, at }, tag)) {
      yield yaml.report(at, kind, message);
    }
  }
}
