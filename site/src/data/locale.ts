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
  /** Reviewed once a second reader has checked its messages and its guidance. What is drafted says so, to search engines too. */
  readonly state: "drafted" | "reviewed";
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
