import type { AnsweredProblem } from "./options.ts";
import { read, readList } from "./read.ts";
import type { Texts } from "./texts.ts";

/** System colours have the contrast of the reader's own choice, in the dark too. */
export const style: string =
  ":root{color-scheme:light dark;font:1.1em/1.6 system-ui}" +
  "body{max-width:38em;margin:12vh auto;padding:0 1em;overflow-wrap:anywhere}";

/** What a page is sent with: its policy allows that style, by its hash, and nothing else. */
export const pageFields: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'sha256-UrG0h65rdoGl6PTEF2tToWr4ZipHPhaPBLZu7eZ57nU='",
  "x-content-type-options": "nosniff",
};

/** A problem as a page: complete, without anything to load, and with nothing in it that is not text. */
export function page(
  { status, errors }: AnsweredProblem,
  [title, detail, isKnown, locale, direction]: Texts,
): string {
  const element = (name: string, text: unknown, attributes = "") =>
    text ? `<${name}${attributes}>${escapeHtml(text)}</${name}>` : "";
  // An empty `lang` says that nobody knows.
  const foreign = ' lang="" dir="auto"';
  const items = readList(errors).map((each) =>
    element("li", [read(each, "pointer"), read(each, "detail")].join(" ")),
  );
  return (
    `<!doctype html><html lang="${escapeHtml(locale)}" dir="${escapeHtml(direction)}">` +
    `<meta name="viewport" content="width=device-width">${element("title", title)}<style>${style}</style>` +
    `<main>${element("p", status)}${element("h1", title)}${element("p", detail, isKnown ? "" : foreign)}` +
    `${items[0] ? `<ul${foreign}>${items.join("")}</ul>` : ""}</main>`
  );
}

function escapeHtml(text: unknown): string {
  return `${text}`.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
