import type { MessageSpec, Spec } from "../parse/parse-spec.ts";
import type { MessagesFile } from "../spec/messages.ts";
import { type LocaleText, localeTexts } from "./locale-texts.ts";
import { documentationLocale, isEnglish } from "./locales.ts";

type Words = NonNullable<MessagesFile["words"]>;

/** A text of a locale that gives its words, and what it was translated from. */
export interface TextBesideEnglish extends LocaleText {
  readonly tag: string;
  readonly file: Pick<MessageSpec, "yaml">;
  readonly glossary: MessagesFile["glossary"];
  readonly words: Words;
  readonly english: string;
  readonly englishWords: Words;
}

/** Four rules ask for those of the same locales. */
const known = new WeakMap<Spec["messages"], readonly TextBesideEnglish[]>();

/** The texts that rules on meaning can judge. A sentence with a transcription says what its document says. */
export function textsBesideEnglish({ messages }: Spec): readonly TextBesideEnglish[] {
  const texts = known.get(messages) ?? [...besideEnglish(messages)];
  known.set(messages, texts);
  return texts;
}

function* besideEnglish(messages: Spec["messages"]): Iterable<TextBesideEnglish> {
  const source = messages.get(documentationLocale);
  const englishWords = source?.head?.words;
  if (source === undefined || englishWords === undefined) return;
  const originals = new Map([...localeTexts(source)].map(({ id, kind, text }) => [`${id}.${kind}`, text]));
  for (const [tag, file] of messages) {
    const words = ownWords(file, source);
    if (isEnglish(tag) || file.head === undefined || words === undefined) continue;
    const { glossary } = file.head;
    for (const found of localeTexts(file)) {
      const english = originals.get(`${found.id}.${found.kind}`);
      const entry = file.entries.get(found.id);
      const isBound = found.kind === "description" && entry !== undefined && "transcription" in entry;
      if (english === undefined || isBound) continue;
      yield { ...found, tag, file, glossary, words, english, englishWords };
    }
  }
}

/** Words that came along with a copy of the English file tell nothing of another language. */
export function ownWords(file: MessageSpec, english: MessageSpec | undefined): Words | undefined {
  const words = file.head?.words;
  const isCopy = file !== english && JSON.stringify(words) === JSON.stringify(english?.head?.words);
  return isCopy ? undefined : words;
}
