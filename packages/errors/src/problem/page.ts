import type { AnsweredProblem } from "./options.ts";
import { read, readList, readText } from "./read.ts";
import type { Texts } from "./texts.ts";

/** System colours have the contrast of the reader's own choice, in the dark too. */
export const style: string =
  "html{color-scheme:light dark;font:1.1em/1.6 system-ui;max-width:38em;margin:12vh auto;overflow-wrap:anywhere}";

/** What a page is sent with: its policy allows that style, by its hash, and nothing else. */
export const pageFields: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'sha256-V5naEBvVWdXyoiuB64NrmQJno6HjCujCZqhp6IKdjbA='",
  "x-content-type-options": "nosniff",
};

/** A problem as a page: complete, without anything to load, and with nothing in it that is not text. */
export function page({ status, errors }: AnsweredProblem, texts: Texts): string {
  const [title, detail, isKnown, locale, direction] = texts.map(escapeHtml);
  // An empty `lang` says that nobody knows.
  const foreign = " lang dir=auto";
  const items = readList(errors)
    .map(
      (each) =>
        `<li>${escapeHtml(read(each, "pointer"))} ${escapeHtml(readText([each], "0 0.detail 0.message"))}`,
    )
    .join("");
  return (
    `<!doctype html><html lang="${locale}" dir="${direction}"><meta name=viewport content="width=device-width">` +
    `<title>${title}</title><style>${style}</style><main><p>${status}<h1>${title}</h1>` +
    `${detail && `<p${isKnown ? "" : foreign}>${detail}`}${items && `<ul${foreign}>${items}</ul>`}</main>`
  );
}

/** Nothing of what is false, or not there. */
function escapeHtml(text: unknown): string {
  return `${text || ""}`.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
