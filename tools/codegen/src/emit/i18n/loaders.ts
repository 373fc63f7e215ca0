import { literal, propertyKey } from "../../print/literal.ts";
import { unionDeclaration } from "../../print/union.ts";

/** One dynamic import for each locale, written out so that a bundler sees where it leads. */
export function loaderDeclarations(tags: readonly string[]): string[] {
  const loaders = tags.map(
    (tag) => `  ${propertyKey(tag)}: () => import(${literal(`./locales/${tag}.ts`)}),`,
  );
  return [
    'import type { Catalog } from "../catalog.ts";',
    unionDeclaration(
      "AvailableLocale",
      "The tag of a locale that this package ships.",
      tags.map((tag) => literal(tag)),
    ),
    "type Loaders = { readonly [Tag in AvailableLocale]: () => Promise<{ readonly default: Catalog<Tag> }> };",
    `/** What fetches each locale. */\nexport const loaders: Loaders = {\n${loaders.join("\n")}\n};`,
  ];
}
