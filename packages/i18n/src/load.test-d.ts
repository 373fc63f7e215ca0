import { expectTypeOf, test } from "vitest";
import type { Catalog } from "./catalog.ts";
import { type AvailableLocale, availableLocales, load } from "./load.ts";

test("a known tag gives its own catalog", () => {
  expectTypeOf(load("nl")).toEqualTypeOf<Promise<Catalog<"nl">>>();
});

test("any other string gives one of them, or rejects", () => {
  expectTypeOf(load("nl" as string)).toEqualTypeOf<Promise<Catalog<AvailableLocale>>>();
});

test("the list holds the tags", () => {
  expectTypeOf(availableLocales).toEqualTypeOf<readonly AvailableLocale[]>();
  expectTypeOf<"nl">().toExtend<AvailableLocale>();
  expectTypeOf<"tlh">().not.toExtend<AvailableLocale>();
});
