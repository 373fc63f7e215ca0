import type { StatusData } from "./status-data.ts";

/** What is needed of a translator; the one that `createTranslator` of `@scope/http-4xx-i18n` makes has it all. */
export interface TranslatorLike {
  /** The phrase of a status in that locale. */
  title(status: never, options: { readonly locale: string | undefined }): string | undefined;
  /** What a status means, in that locale. */
  description(status: never, options: { readonly locale: string | undefined }): string | undefined;
}

/** What a document says of a status. */
export interface Message {
  readonly title: string;
  readonly description: string;
  /** Are they the words of the spec? What else is there in English alone is then told as well. */
  readonly english: boolean;
}

/** Title and sentence of a status in the locale; in English without a translator. */
export function messageOf(
  { id, phrase, description }: StatusData,
  translator: TranslatorLike | undefined,
  locale: string | undefined,
): Message {
  const asked = id as never; // any id: of one that it does not know it gives nothing
  const sentence = translator?.description(asked, { locale }) ?? description;
  return {
    title: translator?.title(asked, { locale }) ?? phrase,
    description: sentence,
    english: sentence === description,
  };
}
