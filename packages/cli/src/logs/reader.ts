import { type Catalog, type Direction, load } from "@scope/http-4xx-i18n/load";
import { type Guidance, guidanceLocales, loadGuidance } from "@scope/http-4xx-i18n/load-guidance";
import { readerLocale } from "../terminal/reader-locale.ts";
import { type Words, wordsOf } from "./words.ts";

/** What there is in the language of whoever reads the report. */
export interface Reader {
  readonly catalog: Catalog;
  /** Undefined where there is none in that language. */
  readonly guidance: Guidance | undefined;
  readonly words: Words;
  /** What the details of IIS mean, by code; undefined where the reader's language has no sentences but Microsoft's phrases. */
  readonly details: Readonly<Record<string, string>> | undefined;
}

/** A text, and the language that it is in. */
export interface Text {
  readonly text: string;
  readonly locale: string;
  readonly direction: Direction;
}

/** The reader of `--lang`, or of the environment. Throws `UsageError` for a language in which there is nothing. */
export async function readerOf(asked: unknown, environment: NodeJS.ProcessEnv): Promise<Reader> {
  const locale = readerLocale(asked, environment);
  const tag = guidanceLocales.find((each) => each === locale);
  const [catalog, guidance, words, details] = await Promise.all([
    load(locale),
    tag === undefined || tag === "en" ? undefined : loadGuidance(tag),
    wordsOf(locale),
    locale.split("-")[0] === "nl" ? dutchDetails() : undefined,
  ]);
  return { catalog, guidance, words, details };
}

/** Loaded for who reads Dutch alone. */
async function dutchDetails(): Promise<Readonly<Record<string, string>>> {
  return (await import("@scope/http-4xx-i18n/substatuses/nl")).default.sentences;
}
