import { statuses } from "@scope/http-4xx-lookup";
import { askedLanguages } from "../data/asked-languages.ts";
import { allLanguages, type Site, sitePath } from "../page/page.ts";
import { indexPath, statusPath } from "../page/paths.ts";
import type { SiteFile } from "./pages.tsx";

/**
 * By this file Netlify answers the addresses of the index and of statuses without a language by the reader's own
 * (`Language`), before any page is loaded. Every rule has a condition or asks for a parameter, and so more parts than
 * other hosts with such a file allow: they leave it out.
 */
export function redirects(site: Site): SiteFile {
  const paths = [indexPath, ...statuses.map(({ id }) => statusPath(id))];
  const languages = askedLanguages(site.locales.map(({ tag }) => tag));
  const rules = paths.flatMap((path) => {
    const from = sitePath(site, path);
    return [
      // Of several that fit the first counts: who asks for all languages is led to none.
      `${from} ${allLanguages} ${from}index.html 200!`,
      ...languages.map(
        ({ tag, asked }) => `${from} ${sitePath(site, `${tag}/${path}`)} 302! Language=${asked.join()}`,
      ),
    ];
  });
  return { path: "_redirects", text: () => `${rules.join("\n")}\n` };
}
