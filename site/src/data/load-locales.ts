import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { availableLocales, load } from "@scope/http-4xx-i18n/load";
import { guidanceLocales, loadGuidance } from "@scope/http-4xx-i18n/load-guidance";
import locales from "../generated/locales.json" with { type: "json" };
import type { Words } from "../generated/words.ts";
import { documentOf } from "./documents.ts";
import type { Locale } from "./locale.ts";

const folder = join(import.meta.dirname, "../generated/words");

/** Every language, by tag. One without its words or without guidance is a mistake: its pages would be half in English. */
export async function loadLocales(): Promise<Locale[]> {
  const words = new Set(readdirSync(folder).map((name) => name.replace(/\.json$/, "")));
  const guided: readonly string[] = guidanceLocales;
  const missing = availableLocales.flatMap((tag) => [
    ...(words.has(tag) ? [] : [`spec/site/${tag}.yaml`]),
    ...(guided.includes(tag) ? [] : [`spec/guidance/${tag}.yaml`]),
  ]);
  if (missing.length > 0)
    throw new Error(`missing: ${missing.join(", ")}; translate en.yaml beside each, then pnpm generate`);
  return Promise.all(availableLocales.map(loadLocale));
}

async function loadLocale(tag: (typeof availableLocales)[number]): Promise<Locale> {
  const facts = locales.find((each) => each.tag === tag);
  const guided = guidanceLocales.find((each) => each === tag);
  if (facts === undefined || guided === undefined) throw new Error(`${tag} is not generated for the site`);
  const catalog = await load(tag);
  const guidance = await loadGuidance(guided);
  return {
    tag,
    name: catalog.name,
    englishName: facts.englishName,
    direction: catalog.direction,
    state: facts.state === "reviewed" && facts.guidanceState === "reviewed" ? "reviewed" : "drafted",
    catalog,
    // Printed by the generator, which gives every file every word.
    words: JSON.parse(readFileSync(join(folder, `${tag}.json`), "utf8")) as Words,
    guidance,
    document: documentOf(tag),
  };
}
