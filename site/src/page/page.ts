import type { Locale } from "../data/locale.ts";

/** What is the same on all pages. */
export interface Site {
  /** Where it is served, with a slash at its end: `https://example.org/http-4xx/`. */
  readonly url: string;
  /** Where mistakes are reported; null where nobody has said so. */
  readonly repository: string | null;
  readonly locales: readonly Locale[];
  readonly assets: Assets;
}

/** What pages load, or have in them. */
export interface Assets {
  /** The style sheet, which stands in each page. */
  readonly style: string;
  /** The address of the script, which no page needs to be read. */
  readonly script: string;
  readonly icon: string;
  /** The address of the picture of each status, by id; the site's own is `""`. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** One page in one language. */
export interface Page {
  readonly site: Site;
  readonly locale: Locale;
  /** Below the language: `404/`, or nothing for the index. */
  readonly path: string;
}

/** The path of a page below the site's folder on its host: `/http-4xx/nl/404/`. */
export function pathOf({ site, locale }: Omit<Page, "path">, path: string): string {
  return sitePath(site, `${locale.tag}/${path}`);
}

/** The path of a file of the site on its host. */
export function sitePath({ url }: Site, path: string): string {
  return `${new URL(url).pathname}${path}`;
}

/** What is asked of the page that leads to all languages, where the host would lead to the reader's own at once. */
export const allLanguages = "languages=all";
