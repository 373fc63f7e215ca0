import type { Catalog } from "@scope/http-4xx-i18n";
import type { Guidance } from "@scope/http-4xx-i18n/guidance";
import type { Words } from "../generated/words.ts";
import type { SourceDocument } from "./documents.ts";

/** One language of the site, with all that it says. */
export interface Locale {
  /** The BCP 47 tag, which is the folder of its pages too. */
  readonly tag: string;
  readonly name: string;
  readonly englishName: string;
  readonly direction: "ltr" | "rtl";
  /** The state of the messages: search engines are not to find those that are drafted. */
  readonly state: "drafted" | "reviewed";
  /** Whether a second reader has checked what it says of what to do, too. */
  readonly isRead: boolean;
  readonly catalog: Catalog;
  readonly words: Words;
  /** What to do about each status. */
  readonly guidance: Guidance;
  /** The document that its sentences are transcribed from. */
  readonly document: SourceDocument | null;
}

/** Whether English-only parts are in the page's own language. */
export function isEnglish({ tag }: Pick<Locale, "tag">): boolean {
  return /^en(?:-|$)/.test(tag);
}
