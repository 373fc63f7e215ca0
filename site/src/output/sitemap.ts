import { type Page, pathOf, type Site } from "../page/page.ts";
import { notFoundPath, pagePaths } from "../page/paths.ts";
import type { SiteFile } from "./pages.tsx";

/** A sitemap for each page, with all of its languages (hreflang), so that no page has to carry them; and one of those. */
export function* sitemaps(site: Site): Iterable<SiteFile> {
  const found = pagePaths.filter((path) => path !== notFoundPath);
  for (const path of found) yield { path: nameOf(path), text: () => sitemapOf(site, path) };
  yield { path: "sitemap.xml", text: () => indexOf(site, found) };
  yield { path: "robots.txt", text: () => `User-agent: *\nAllow: /\n\nSitemap: ${site.url}sitemap.xml\n` };
}

function nameOf(path: string): string {
  return `sitemaps/${path === "" ? "index" : path.slice(0, -1).replaceAll("/", "-")}.xml`;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

function indexOf(site: Site, paths: readonly string[]): string {
  const entries = paths.map((path) => `<sitemap><loc>${site.url}${nameOf(path)}</loc></sitemap>\n`);
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</sitemapindex>\n`;
}

/** Drafts are not for search engines. */
function sitemapOf(site: Site, path: string): string {
  const locales = site.locales.filter(({ state }) => state === "reviewed");
  const addressOf = (locale: Page["locale"]) => new URL(pathOf({ site, locale }, path), site.url).href;
  const alternates = [
    ...locales.map((locale) => link(locale.tag, addressOf(locale))),
    link("x-default", `${site.url}${path}`),
  ].join("");
  const entries = locales.map((locale) => `<url><loc>${addressOf(locale)}</loc>${alternates}</url>\n`);
  return `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("")}</urlset>\n`;
}

function link(tag: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${tag}" href="${address}"/>`;
}
