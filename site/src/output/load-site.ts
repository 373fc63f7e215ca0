import { loadLocales } from "../data/load-locales.ts";
import published from "../generated/published.json" with { type: "json" };
import type { Site } from "../page/page.ts";
import { type Asset, type MadeAssets, makeAssets } from "./assets.ts";

/** Where the site is while it is made, and where nobody has said otherwise. */
export const homeUrl = "http://localhost:4040/";

/** Where it will be: as asked for, or as `spec/published.yaml` says. */
export const publicUrl: string = (process.env.SITE_URL ?? published.site ?? homeUrl).replace(/\/?$/, "/");

/** All that the pages are made of, and the files that they load. */
export async function loadSite(url: string): Promise<{ site: Site; assets: readonly Asset[] }> {
  const [locales, made] = await Promise.all([loadLocales(), makeAssets()]);
  const site = {
    url,
    repository: published.repository,
    locales,
    assets: addresses(made, new URL(url).pathname),
  };
  return { site, assets: [made.script, made.icon, ...made.pictures.values()] };
}

function addresses({ style, script, icon, pictures }: MadeAssets, base: string): Site["assets"] {
  return {
    style,
    script: base + script.path,
    icon: base + icon.path,
    pictures: new Map([...pictures].map(([id, { path }]) => [id, base + path])),
  };
}
