import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { availableLocales, load } from "@scope/http-4xx-i18n/load";
import { guidanceLocales, loadGuidance } from "@scope/http-4xx-i18n/load-guidance";
import locales from "../generated/locales.json" with { type: "json" };
import type { Words } from "../generated/words.ts";
import { documentOf } from "./documents.ts";
import type { Locale } from "./locale.ts";

const folder = join(import.meta.dirname, "../generated/words");

/** Every language that has words for the site, by tag. */
export async function loadLocales(): Promise<Locale[]> {
  const tags = readdirSync(folder).map((name) => name.replace(/\.json$/, ""));
  return Promise.all(tags.toSorted().map(loadLocale));
}

async function loadLocale(tag: string): Promise<Locale> {
  const known = availableLocales.find((each) => each === tag);
  const facts = locales.find((each) => each.tag === tag);
  if (known === undefined || facts === undefined)
    throw new Error(`there are words for ${tag}, but no messages`);
  const catalog = await load(known);
  const guidance = await loadGuidance(guidanceLocales.find((each) => each === tag) ?? "en");
  return {
    tag,
    name: catalog.name,
    englishName: facts.englishName,
    direction: catalog.direction,
    state: facts.state === "reviewed" ? "reviewed" : "drafted",
    isRead: facts.state === "reviewed" && facts.guidanceState === "reviewed",
    catalog,
    // Printed by the generator, which gives every file every word.
    words: JSON.parse(readFileSync(join(folder, `${tag}.json`), "utf8")) as Words,
    guidance,
    document: documentOf(tag),
  };
}
