/** One imported locale is all that a bundle gets: told by a text that only another locale has. */
import { createRequire } from "node:module";
import type { Catalog } from "@scope/http-4xx-i18n";
import { availableLocales } from "@scope/http-4xx-i18n/load";
import { describe, expect, test } from "vitest";
import { bundlers, bytes } from "./bundle.ts";

const require = createRequire(import.meta.url);
const catalogs = availableLocales.map((tag): Catalog => require(`@scope/http-4xx-i18n/locales/${tag}.json`));
const textsOf = ({ messages }: Catalog) =>
  Object.values(messages).flatMap(({ title, description }) => [title, description]);

/** For each locale the longest text that no other one has. */
const marks = new Map(
  catalogs.map((catalog) => {
    const others = new Set(catalogs.filter((each) => each !== catalog).flatMap(textsOf));
    const own = textsOf(catalog).filter((text) => !others.has(text));
    return [catalog.locale, own.sort((a, b) => b.length - a.length)[0] ?? ""];
  }),
);

const localesIn = (bundle: string) =>
  [...marks].flatMap(([locale, mark]) => (bundle.includes(mark) ? [locale] : []));

test("every locale has a text of its own", () => {
  expect([...marks].filter(([, mark]) => mark.length < 12)).toEqual([]);
});

describe.each(Object.entries(bundlers))("bundled with %s", (_, bundle) => {
  test.each(availableLocales)("locales/%s brings that locale alone", async (tag) => {
    const code = `import catalog from "@scope/http-4xx-i18n/locales/${tag}"; console.log(catalog);`;
    expect(localesIn(await bundle(code))).toEqual([tag]);
  });

  test("two locales are two", async () => {
    const code = `
      import en from "@scope/http-4xx-i18n/locales/en";
      import nl from "@scope/http-4xx-i18n/locales/nl";
      console.log(en, nl);`;
    expect(localesIn(await bundle(code))).toEqual(["en", "nl"]);
  });

  test.each([
    ["the translator", 'import * as all from "@scope/http-4xx-i18n"; console.log(all);'],
    ["problem details", 'import * as all from "@scope/http-4xx-i18n/problem"; console.log(all);'],
  ])("%s brings no locale", async (_, code) => {
    expect(localesIn(await bundle(code))).toEqual([]);
  });

  test("a page that answers 404 in one language has that one, and nothing of problem details", async () => {
    const text = await bundle(`
      import { createTranslator } from "@scope/http-4xx-i18n";
      import nl from "@scope/http-4xx-i18n/locales/nl";
      console.log(createTranslator([nl], { fallback: "nl" }).title(404));`);
    expect(localesIn(text)).toEqual(["nl"]);
    expect(text).not.toContain("application/problem+json");
  });

  test.each([
    ["createTranslator", 6_000],
    ["negotiateLocale", 3_486],
    ["extendCatalog", 300],
  ])("%s takes at most %i bytes", async (name, most) => {
    const text = await bundle(`import { ${name} } from "@scope/http-4xx-i18n"; console.log(${name});`);
    expect(bytes(text)).toBeLessThanOrEqual(most);
  });

  test("what is imported but not used adds nothing", async () => {
    expect(await bundle('import * as unused from "@scope/http-4xx-i18n";')).toBe("");
    expect(await bundle('import unused from "@scope/http-4xx-i18n/locales/nl";')).toBe("");
  });
});
