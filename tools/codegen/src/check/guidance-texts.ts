import type { GuidanceSpec, MessageSpec, Spec } from "../parse/parse-spec.ts";
import { guidanceKinds } from "../spec/guidance.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import { ownWords, type TextBesideEnglish } from "./beside-english.ts";
import { leftInEnglish } from "./glossary.ts";
import { isInherited } from "./guidance.ts";
import type { LocaleText } from "./locale-texts.ts";
import { documentationLocale, isEnglish } from "./locales.ts";
import { namingFaults } from "./naming.ts";
import { obligationFaults } from "./obligation.ts";
import { pronounFaults } from "./pronouns.ts";
import type { Rule } from "./rule.ts";
import { foreignLetter } from "./script.ts";
import { textFaults } from "./text-form.ts";

/** Guidance is held to what messages are held to, by the glossary and the words of the locale's messages. */
export const checkGuidanceTexts: Rule = function* ({ guidance, messages }) {
  const english = new Map(
    [...textsOf(guidance.get(documentationLocale))].map(({ id, text }) => [id, text] as const),
  );
  for (const [tag, file] of guidance) {
    const own = messages.get(tag);
    if (file.yaml.judged && own?.yaml.judged) continue;
    const texts = [...textsOf(file)];
    for (const found of [...texts, ...synonymsOf(file)]) {
      for (const [code, message] of textFaults(found, tag)) yield file.yaml.report(found.at, code, message);
    }
    for (const { text, at } of texts) {
      const letter = foreignLetter(text, tag);
      if (letter !== undefined) yield file.yaml.report(at, "wrong-script", letter);
    }
    if (isEnglish(tag)) continue;
    yield* checkSameAsEnglish(file, texts, english);
    yield* checkMeaning(tag, file, texts, english, messages);
  }
};

/** Every text that a locale has of its own but synonyms, which may be of any script. */
function* textsOf(file: GuidanceSpec | undefined): Iterable<LocaleText> {
  const kind = "description";
  for (const section of guidanceKinds) {
    for (const [id, text] of Object.entries(file?.head?.[section] ?? {})) {
      const at = [section, id];
      if (typeof text === "string") yield { id: at.join("."), kind, text, at };
      else if (!isInherited(text)) {
        for (const whom of ["reader", "client"] as const) {
          yield { id: [...at, whom].join("."), kind, text: text[whom], at: [...at, whom] };
        }
      }
    }
  }
}

function* synonymsOf({ head }: GuidanceSpec): Iterable<LocaleText> {
  for (const [id, words] of Object.entries(head?.synonyms ?? {})) {
    if (isInherited(words)) continue;
    for (const [index, text] of words.entries()) {
      yield { id: `synonyms.${id}`, kind: "title", text, at: ["synonyms", id, index] };
    }
  }
}

function* checkSameAsEnglish(
  { yaml, head }: GuidanceSpec,
  texts: readonly LocaleText[],
  english: ReadonlyMap<string, string>,
): Iterable<Diagnostic> {
  const listed = head?.sameAsEnglish ?? [];
  const same = texts.filter(({ id, text }) => english.get(id) === text);
  for (const { id, at } of same) {
    if (listed.includes(id)) continue;
    const message = `is the English text; translate it, or list "${id}" in "sameAsEnglish:" if it is rightly equal; a text to be translated later is { inherit: ${documentationLocale} }`;
    yield yaml.report(at, "same-as-english", message);
  }
  for (const [index, id] of listed.entries()) {
    if (same.some((each) => each.id === id)) continue;
    const message = 'is no text that equals the English one; remove it from "sameAsEnglish:"';
    yield yaml.report(["sameAsEnglish", index], "same-as-english", message);
  }
}

function* checkMeaning(
  tag: string,
  file: GuidanceSpec,
  texts: readonly LocaleText[],
  english: ReadonlyMap<string, string>,
  messages: Spec["messages"],
): Iterable<Diagnostic> {
  const source = messages.get(documentationLocale);
  const own: MessageSpec | undefined = messages.get(tag);
  const englishWords = source?.head?.words;
  const glossary = own?.head?.glossary;
  if (glossary === undefined) return;
  for (const { text, at } of texts) {
    for (const noun of leftInEnglish(text, glossary)) {
      yield file.yaml.report(at, "glossary", `says it in English; the glossary has "${noun}"`);
    }
  }
  const words = own === undefined ? undefined : ownWords(own, source);
  if (words === undefined || englishWords === undefined) return;
  const beside = texts.flatMap((found): TextBesideEnglish[] => {
    const original = english.get(found.id);
    return original === undefined
      ? []
      : [{ ...found, tag, file, glossary, words, english: original, englishWords }];
  });
  yield* obligationFaults(beside);
  yield* pronounFaults(beside);
  yield* namingFaults(beside);
}
