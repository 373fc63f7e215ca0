import type { GuidanceModel, LocaleModel } from "../../model/model.ts";
import { docText } from "../../print/doc.ts";
import { literal } from "../../print/literal.ts";
import { type SiteWord, siteWords } from "../../spec/site-words.ts";
import { type Emitter, jsonFile, sourceFile } from "../emitter.ts";

const folder = "site/src/generated";

/** What the site cannot ask the packages: its own words, and how far each language is. */
export const siteEmitter: Emitter = {
  name: "site",
  *emit({ locales, guidance, siteWords, published }) {
    yield sourceFile(`${folder}/words.ts`, wordDeclarations());
    yield jsonFile(
      `${folder}/locales.json`,
      locales.map((locale) => localeData(locale, guidance)),
    );
    yield jsonFile(`${folder}/published.json`, published);
    for (const [tag, words] of siteWords) yield jsonFile(`${folder}/words/${tag}.json`, words);
  },
};

function wordDeclarations(): string[] {
  const members = Object.entries(siteWords).map(
    ([key, { about, placeholders }]: [string, SiteWord]) =>
      `  /** ${docText(about)} */\n  readonly ${key}: ${typeOf(placeholders)};`,
  );
  return [
    'import type { Template } from "../words/template.ts";',
    `/** What the site says in one language beside titles, sentences and guidance. */\nexport interface Words {\n${members.join("\n")}\n}`,
  ];
}

function typeOf(placeholders: readonly string[]): string {
  if (placeholders.length === 0) return "string";
  return `Template<${placeholders.map((name) => literal(name)).join(" | ")}>`;
}

function localeData(locale: LocaleModel, guidance: readonly GuidanceModel[]): object {
  const { tag, name, englishName, direction, state } = locale;
  const own = guidance.find((each) => each.tag === tag);
  return { tag, name, englishName, direction, state, guidanceState: own?.state ?? null };
}
