import type { Direction } from "@scope/http-4xx-i18n/load";
import { en } from "./words/en.ts";

/** What the report says itself, in one language. Numbers come written out. */
export interface Words {
  readonly locale: "en" | "nl" | "ar" | "ja";
  readonly direction: Direction;
  /** Between thousands, and before a fraction. */
  readonly marks: readonly [thousands: string, fraction: string];
  readonly summary: (errors: string, entries: string, share: string) => string;
  readonly unanswered: (count: string) => string;
  /** When the first and the last client error came: of the entries between which they stand nothing is said. */
  readonly between: (first: string, last: string) => string;
  readonly entries: (count: string) => string;
  readonly ofErrorLog: (count: string) => string;
  readonly noLog: string;
  readonly moreFiles: (count: string) => string;
  readonly moreMeanings: (count: string) => string;
  readonly worstPaths: string;
  readonly clients: string;
  readonly causes: string;
  readonly tooMany: (error: string) => string;
  /** Of entries that `--since` cannot leave out. */
  readonly untimed: (count: string) => string;
  /** Of lines that are no entries, be they of no log at all or notes of a server. */
  readonly strangers: (count: string, first: string) => string;
  readonly meanings: string;
  readonly overTime: string;
  readonly files: string;
  readonly columns: Readonly<
    Record<"count" | "share" | "meaning" | "trend" | "file" | "form" | "entries" | "noLogLines", string>
  >;
  /** Of a substatus code of IIS that nothing else is known of. */
  readonly detail: (code: string) => string;
  /** A code that nobody has defined. */
  readonly undefinedCode: string;
  /** Titles of what is no status. */
  readonly signs: Readonly<Record<string, string>>;
  /**
   * What to look at, for each meaning: one sentence. The sources are named where they are not the RFCs. Where there is none,
   * the sentence and the first step of the status are told.
   */
  readonly advice: Readonly<Record<string, string>>;
}

/** Those of the language, or English ones. */
export async function wordsOf(locale: string): Promise<Words> {
  const language = locale.split("-")[0];
  if (language === "nl") return (await import("./words/nl.ts")).nl;
  if (language === "ar") return (await import("./words/ar.ts")).ar;
  return language === "ja" ? (await import("./words/ja.ts")).ja : en;
}
