import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileOf, linksOf } from "./links.ts";
import { loadSite } from "./load-site.ts";
import { siteFiles } from "./pages.tsx";
import { redirects } from "./redirects.ts";
import { sitemaps } from "./sitemap.ts";

export interface Written {
  readonly locales: number;
  readonly files: number;
  /** Addresses that lead nowhere, each with the first page that has it: `nl/404/index.html: /nl/gone/`. */
  readonly deadLinks: readonly string[];
}

/** Makes the whole site anew in a folder, and follows every link inside it. */
export async function writeSite(folder: string, url: string): Promise<Written> {
  const { site, assets } = await loadSite(url);
  const base = new URL(url).pathname;
  const files = [...siteFiles(site), ...sitemaps(site), redirects(site)];
  const known = new Set([...assets, ...files].map(({ path }) => path));
  const writer = fileWriter(folder);
  const dead = new Map<string, string>();
  for (const { path, content } of assets) writer.write(path, content);
  for (const { path, text } of files) {
    const content = text();
    writer.write(path, content);
    if (!path.endsWith(".html")) continue;
    const { paths, deadFragments } = linksOf(content, base);
    // Judged page by page: an address that is kept keeps the whole text that it was found in.
    const nowhere = [...paths].filter((each) => !known.has(fileOf(each))).map((each) => base + each);
    for (const each of [...deadFragments, ...nowhere]) if (!dead.has(each)) dead.set(each, path);
  }
  writer.removeOthers();
  const deadLinks = [...dead].map(([address, path]) => `${path}: ${address}`);
  return { locales: site.locales.length, files: writer.written.size, deadLinks };
}

/** Writes over what is there, which takes less time than a folder made anew; at the end nothing else is left. */
function fileWriter(folder: string) {
  const folders = new Set<string>();
  const written = new Set<string>();
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    written.add(path);
    writeFileSync(file, content);
  };
  const removeOthers = () => {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      const path = relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/");
      if (entry.isFile() && !written.has(path)) rmSync(join(folder, path));
    }
  };
  return { write, written, removeOthers };
}
