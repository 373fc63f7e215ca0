/**
 * What is published of the texts of a locale, and is made of nothing else: the build puts it in the place of what was
 * bundled, and after an edit of a text the generator has nothing but this made anew.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "./src/catalog.ts";
import type { Guidance } from "./src/guidance-texts.ts";

/** As its JSON file has them. */
export type Texts = Catalog | Guidance;

/**
 * What a generated file, given by its path in this package, has the texts of: `locales/nl`. Undefined where it has
 * something else, or what is not a text has changed as well, which declarations may show.
 */
export function nameOfTexts(path: string, text: string, before: string | undefined): string | undefined {
  const [, name, end] = /^src\/generated\/((?:locales|guidance)\/[^/.]+)\.(json|ts)$/.exec(path) ?? [];
  if (name === undefined || before === undefined) return undefined;
  return end === "json" || declared(text) === declared(before) ? name : undefined;
}

/** All up to the value, which has its type written before it. */
function declared(module: string): string {
  const [start = ""] = /^[\s\S]*?\n(?:export )?const \w+: [^=\n]+ = \{\n/.exec(module) ?? [module];
  return start;
}

/**
 * A locale's texts are installed twice: as JSON, which `require` reads, and for whatever imports but reads no JSON as a
 * module, without what is the same in each locale, which read-catalog.ts adds. Guidance is what the JSON is.
 */
export function moduleOfTexts(name: string, texts: Texts, format: "es" | "cjs"): string {
  if (format === "es")
    return "messages" in texts ? catalogModule(texts) : `export default ${JSON.stringify(texts)};\n`;
  const file = name.replace(/^.*\//, "./");
  return `Object.defineProperty(exports,"__esModule",{value:true});exports.default=require("${file}.json");\n`;
}

function catalogModule(catalog: Catalog): string {
  const call = partsOfCatalog(catalog).map((part) => JSON.stringify(part));
  return `import{readCatalog}from"../read-catalog.js";\nexport default/* @__PURE__ */readCatalog(${call});\n`;
}

/** What `readCatalog` makes a catalog of. */
export function partsOfCatalog(catalog: Catalog): [head: Omit<Catalog, "messages">, lines: string] {
  const { messages, ...head } = catalog;
  const lines = Object.values(messages).flatMap(({ title, description }) => [title, description]);
  return [head, lines.join("\n")];
}

/** Writes what is published of texts, given by name, over what a build has left in `dist`. */
export function publishTexts(dist: string, all: ReadonlyMap<string, Texts>): boolean {
  for (const [name, texts] of all) {
    const write = (end: string, text: string) => writeFileSync(join(dist, `${name}.${end}`), text);
    write("js", moduleOfTexts(name, texts, "es"));
    write("cjs", moduleOfTexts(name, texts, "cjs"));
    write("json", JSON.stringify(texts));
  }
  return true;
}
