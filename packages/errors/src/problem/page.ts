import type { AnsweredProblem } from "./options.ts";
import type { Texts } from "./texts.ts";

/** System colours have the contrast of the reader's own choice, in the dark too. */
export const style: string =
  ":root{color-scheme:light dark;font:1.125rem/1.6 system-ui,sans-serif}" +
  "body{margin:12vh auto;max-width:38rem;padding:0 1.5rem;overflow-wrap:anywhere}h1{line-height:1.2}";

/** What a page is sent with: its policy allows that style, by its hash, and nothing else. */
export const pageFields: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'sha256-T2aILn4dEZSD1PGh/3cjUyClOcimG1L25w8wmwRDrE8='",
  "x-content-type-options": "nosniff",
};

/** A problem as a page: complete, without anything to load, and with nothing in it that is not text. */
export function page(problem: AnsweredProblem, { locale, direction, detailLanguage }: Texts): string {
  const { status, title, detail, errors } = problem;
  const listed = (errors ?? []).map(
    (each) => `<li>${escapeHtml(`${each.pointer ?? ""} ${each.detail}`)}</li>`,
  );
  // An empty `lang` says that nobody knows.
  const foreign = detailLanguage === locale ? "" : ' lang="" dir="auto"';
  return (
    `<!doctype html><html lang="${escapeHtml(locale)}" dir="${escapeHtml(direction)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head>` +
    `<body><main><p>${status}</p><h1>${escapeHtml(title)}</h1>` +
    (detail === undefined ? "" : `<p${foreign}>${escapeHtml(detail)}</p>`) +
    (listed.length > 0 ? `<ul lang="" dir="auto">${listed.join("")}</ul>` : "") +
    "</main></body></html>"
  );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
