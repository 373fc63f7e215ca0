import { docText } from "../../print/doc.ts";
import { literal, propertyKey } from "../../print/literal.ts";
import { unionDeclaration } from "../../print/union.ts";
import { siteWords } from "../../spec/site-words.ts";

/** Words of the site that the command says too. */
const commandWords = [
  "clientSteps",
  "whatYouCanDo",
  "reasonPhrase",
  "product",
  "area",
  "namesInLibraries",
  "headerFields",
  "caching",
  "cacheAlways",
  "cacheExplicit",
  "cacheNever",
  "cacheUnknown",
  "tryingAgain",
  "retryNo",
  "retryYes",
  "retryLater",
  "retryAnotherConnection",
  "retryIfIdempotent",
  "retryUndefined",
  "retryUnknown",
  "clientReceives",
  "nothing",
  "notToBeConfusedWith",
  "seeAlso",
  "substatusCodes",
  "note",
  "causes",
  "englishOnly",
  "sources",
  "example",
  "foundNothing",
] as const satisfies readonly (keyof typeof siteWords)[];

/** Their type, and a dynamic import for each locale, written out so that a bundler sees where it leads. */
export function wordLoaders(tags: readonly string[]): string[] {
  const members = commandWords.map(
    (key) => `  /** ${docText(siteWords[key].about)} */\n  readonly ${key}: string;`,
  );
  const loaders = tags.map((tag) => `  ${propertyKey(tag)}: () => import(${literal(`./words/${tag}.ts`)}),`);
  return [
    `/** What the command says in one language beside titles, sentences and guidance. */\nexport interface Words {\n${members.join("\n")}\n}`,
    unionDeclaration(
      "WordsLocale",
      "The tag of a locale that has words.",
      tags.map((tag) => literal(tag)),
    ),
    "type Loaders = { readonly [Tag in WordsLocale]: () => Promise<{ readonly default: Words }> };",
    `/** What fetches the words of each locale. */\nexport const wordLoaders: Loaders = {\n${loaders.join("\n")}\n};`,
  ];
}

/** Those of one locale. */
export function wordsModule(texts: Readonly<Record<string, string>>): string[] {
  const words = Object.fromEntries(commandWords.map((key) => [key, texts[key]]));
  return [
    'import type { Words } from "../words.ts";',
    `const words: Words = ${literal(words)};`,
    "export default words;",
  ];
}
