/**
 * The texts of the locales in the program. Each stands on a line of its own that begins with its name, apart from what is
 * bundled and minified: after an edit of a text the generator has nothing but this line made anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "tsdown";
import { partsOfCatalog, type Texts } from "../i18n/tsdown.texts.ts";

/** A module of the package that has them, `.../dist/locales/nl.js`, and its name. */
const moduleOfTexts = /\/i18n\/dist\/((?:locales|guidance)\/[^/.]+)\.js$/;
/** What stands for the texts while all else is minified. */
const placeOfTexts = /(["'`])texts of ([\w/-]+)\1/g;

export const textsApart: NonNullable<UserConfig["plugins"]> = {
  name: "texts-apart",
  load: {
    filter: { id: moduleOfTexts },
    handler(id) {
      const texts = `JSON.parse("texts of ${nameOf(id)}")`;
      return nameOf(id)?.startsWith("locales/")
        ? `import { readCatalog } from "../read-catalog.js";\nexport default /* @__PURE__ */ readCatalog(...${texts});`
        : `export default ${texts};`;
    },
  },
  generateBundle(_, bundle) {
    const files = new Map([...this.getModuleIds()].map((id) => [nameOf(id), id.replace(/js$/, "json")]));
    const texts = (name: string): Texts => JSON.parse(readFileSync(files.get(name) ?? "", "utf8"));
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk") continue;
      file.code = file.code.replace(placeOfTexts, (_, __, name) => `\n${lineOf(name, texts(name))}\n`);
    }
  },
};

/** A file for each locale, found by its name. */
export function chunkFileNames({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  return `${(facadeModuleId && nameOf(facadeModuleId)) ?? "[name]"}.js`;
}

/** Puts texts, given by name, in the place of those that a build has left in `dist`; false where they are not there. */
export function publishTexts(dist: string, all: ReadonlyMap<string, Texts>): boolean {
  const inOneFile = replaceLines(join(dist, "single/http-4xx.mjs"), [...all]);
  return inOneFile && [...all].every((each) => replaceLines(join(dist, `${each[0]}.js`), [each]));
}

function replaceLines(path: string, all: readonly (readonly [name: string, texts: Texts])[]): boolean {
  const lines = readFileSync(path, "utf8").split("\n");
  for (const [name, texts] of all) {
    const at = lines.findIndex((line) => line.startsWith(`/*${name}*/`));
    if (at < 0) return false;
    lines[at] = lineOf(name, texts);
  }
  writeFileSync(path, lines.join("\n"));
  return true;
}

function nameOf(id: string): string | undefined {
  return moduleOfTexts.exec(id.replaceAll("\\", "/"))?.[1];
}

function lineOf(name: string, texts: Texts): string {
  const json = JSON.stringify("messages" in texts ? partsOfCatalog(texts) : texts);
  return `/*${name}*/'${json.replaceAll(/[\\']/g, "\\$&")}'`;
}
