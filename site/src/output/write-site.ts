import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileOf, linksOf } from "./links.ts";
import { loadSite } from "./load-site.ts";
import { siteFiles } from "./pages.tsx";
import { sitemaps } from "./sitemap.ts";

export interface Written {
  readonly locales: number;
  readonly files: number;
  /** What is wrong with links, each with the page that has it. */
  readonly deadLinks: readonly string[];
}

/** Makes the whole site anew in a folder, and follows every link inside it. */
export async function writeSite(folder: string, url: string): Promise<Written> {
  const { site, assets } = await loadSite(url);
  const base = new URL(url).pathname;
  const writer = fileWriter(folder);
  /** Each address that pages lead to, with the first page that does. */
  const wanted = new Map<string, string>();
  const dead: string[] = [];
  for (const { path, content } of assets) writer.write(path, content);
  for (const { path, text } of [...siteFiles(site), ...sitemaps(site)]) {
    const content = text();
    writer.write(path, content);
    if (!path.endsWith(".html")) continue;
    const { paths, deadFragments } = linksOf(content, base);
    for (const each of paths) if (!wanted.has(each)) wanted.set(each, path);
    dead.push(...deadFragments.map((each) => `${path}: ${each}`));
  }
  writer.removeOthers();
  for (const [path, from] of wanted)
    if (!writer.written.has(fileOf(path))) dead.push(`${from}: ${base}${path}`);
  return { locales: site.locales.length, files: writer.written.size, deadLinks: dead };
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
