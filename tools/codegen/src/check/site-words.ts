import type { Spec } from "../parse/parse-spec.ts";
import { type SiteWord, siteWords } from "../spec/site-words.ts";
import { documentationLocale, isEnglish } from "./locales.ts";
import type { Rule } from "./rule.ts";
import { foreignLetter } from "./script.ts";
import { textFaults } from "./text-form.ts";

const words: ReadonlyMap<string, SiteWord> = new Map(Object.entries(siteWords));

/** The words of the site are held to what messages are held to, and have exactly the placeholders of their kind. */
export const checkSiteWords: Rule = function* ({ siteWords: files, messages, broken }) {
  for (const [tag, file] of files) {
    // That the English messages are missing is reported already.
    if (tag !== documentationLocale && !messages.has(tag) && !broken.has(`spec/messages/${tag}.yaml`)) {
      const message = `there is no spec/messages/${tag}.yaml; the site speaks the languages of the messages, so add that first`;
      yield file.yaml.report([], "unknown-locale", message);
    }
    for (const [key, text] of file.entries) {
      const word = words.get(key);
      if (word === undefined) continue;
      const at = ["words", key];
      const form = { id: key, kind: word.kind === "label" ? "title" : "description", text, at } as const;
      for (const [code, message] of textFaults(form, tag)) yield file.yaml.report(at, code, message);
      const fault = placeholderFault(text, word.placeholders);
      if (fault !== undefined) yield file.yaml.report(at, "placeholder", fault);
      const letter = foreignLetter(text.replaceAll(/\{\w*\}/g, ""), tag);
      if (letter !== undefined) yield file.yaml.report(at, "wrong-script", letter);
    }
    yield* checkSameAsEnglish(files, tag);
  }
};

function placeholderFault(text: string, wanted: readonly string[]): string | undefined {
  const found = (text.match(/\{[^}]*\}?|\}/g) ?? []).toSorted();
  const expected = wanted.map((name) => `{${name}}`).toSorted();
  if (found.join() === expected.join()) return undefined;
  const all = expected.length === 0 ? "no placeholder" : `${expected.join(" and ")}, each once`;
  return `holds ${found.join(" and ") || "no placeholder"}; write the text with ${all}`;
}

function* checkSameAsEnglish(files: Spec["siteWords"], tag: string): ReturnType<Rule> {
  const file = files.get(tag);
  const english = files.get(documentationLocale);
  // What is rightly equal a broken head does not tell.
  if (file?.head === undefined || english === undefined || isEnglish(tag)) return;
  const listed: readonly string[] = file.head.sameAsEnglish ?? [];
  for (const [key, text] of file.entries) {
    if (english.entries.get(key) !== text || listed.includes(key)) continue;
    const message = `is the English text; translate it, or list "${key}" in "sameAsEnglish:" if it is rightly equal; the words of a site that are to be translated later are left out, file and all`;
    yield file.yaml.report(["words", key], "same-as-english", message);
  }
  for (const [index, key] of listed.entries()) {
    const own = file.entries.get(key);
    if (own === undefined || own === english.entries.get(key)) continue;
    const message = 'differs from the English text; remove it from "sameAsEnglish:"';
    yield file.yaml.report(["sameAsEnglish", index], "same-as-english", message);
  }
}
