import { expectTypeOf, test } from "vitest";
import type { Catalog } from "./catalog.ts";
import { type AvailableLocale, availableLocales, load } from "./load.ts";
import { negotiateLocale } from "./negotiate-locale.ts";

test("a known tag gives its own catalog", () => {
  expectTypeOf(load("nl")).toEqualTypeOf<Promise<Catalog<"nl">>>();
});

test("what may be no such tag has to become one first", () => {
  const language: string = "pt";
  // @ts-expect-error: there is pt-BR, and pt-PT
  load("pt");
  // @ts-expect-error: such as navigator.language
  load(language);
  const locale = negotiateLocale(language, availableLocales, "en");
  expectTypeOf(load(locale)).toEqualTypeOf<Promise<Catalog<AvailableLocale>>>();
});

test("the list holds the tags", () => {
  expectTypeOf(availableLocales).toEqualTypeOf<readonly AvailableLocale[]>();
  expectTypeOf<"nl">().toExtend<AvailableLocale>();
  expectTypeOf<"tlh">().not.toExtend<AvailableLocale>();
});
