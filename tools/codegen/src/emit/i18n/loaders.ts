import { literal, propertyKey } from "../../print/literal.ts";
import { unionDeclaration } from "../../print/union.ts";

/** One dynamic import for each locale, written out so that a bundler sees where it leads. */
export function loaderDeclarations(tags: readonly string[]): string[] {
  return [
    'import type { Catalog } from "../catalog.ts";',
    unionDeclaration(
      "AvailableLocale",
      "The tag of a locale that this package ships.",
      tags.map((tag) => literal(tag)),
    ),
    "type Loaders = { readonly [Tag in AvailableLocale]: () => Promise<{ readonly default: Catalog<Tag> }> };",
    `/** What fetches each locale. */\nexport const loaders: Loaders = ${loadersIn("locales", tags)};`,
  ];
}

/** The same for guidance, in a module apart: who loads locales alone pays nothing for it. */
export function guidanceLoaders(tags: readonly string[]): string[] {
  return [
    'import type { Guidance } from "../guidance-texts.ts";',
    unionDeclaration(
      "GuidanceLocale",
      "The tag of a locale whose guidance this package ships.",
      tags.map((tag) => literal(tag)),
    ),
    "type Loaders = { readonly [Tag in GuidanceLocale]: () => Promise<{ readonly default: Guidance<Tag> }> };",
    `/** What fetches each locale's guidance. */\nexport const guidanceLoaders: Loaders = ${loadersIn("guidance", tags)};`,
  ];
}

function loadersIn(folder: string, tags: readonly string[]): string {
  const loaders = tags.map(
    (tag) => `  ${propertyKey(tag)}: () => import(${literal(`./${folder}/${tag}.ts`)}),`,
  );
  return `{\n${loaders.join("\n")}\n}`;
}
