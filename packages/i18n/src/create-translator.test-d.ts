import { expectTypeOf, test } from "vitest";
import type { Catalog, Direction, Message } from "./catalog.ts";
import { createTranslator } from "./create-translator.ts";
import en from "./generated/locales/en.ts";
import nl from "./generated/locales/nl.ts";
import type { ClientErrorCode, TranslateOptions, Translator } from "./translator.ts";

const t = createTranslator([nl, en], { fallback: "en" });

test("locales are those of the catalogs", () => {
  expectTypeOf(t).toEqualTypeOf<Translator<"nl" | "en">>();
  expectTypeOf(t.negotiate(null)).toEqualTypeOf<"nl" | "en">();
  expectTypeOf(t.locales).toEqualTypeOf<readonly ("nl" | "en")[]>();
  expectTypeOf(t.direction("nl")).toEqualTypeOf<Direction>();
});

test("catalogs may come as a list of any length", () => {
  const catalogs: Catalog[] = [nl];
  expectTypeOf(createTranslator(catalogs, { fallback: "nl" })).toEqualTypeOf<Translator>();
});

test("the fallback is one of them", () => {
  // @ts-expect-error there is no German catalog
  createTranslator([nl, en], { fallback: "de" });
  // @ts-expect-error and a fallback is needed
  createTranslator([nl, en], {});
});

test("a known id and any code from 400 to 499 have a text", () => {
  expectTypeOf(t.title("404")).toEqualTypeOf<string>();
  expectTypeOf(t.title("nginx-499")).toEqualTypeOf<string>();
  expectTypeOf(t.title(404)).toEqualTypeOf<string>();
  expectTypeOf(t.description(477)).toEqualTypeOf<string>();
  expectTypeOf<477>().toExtend<ClientErrorCode>();
  expectTypeOf<500>().not.toExtend<ClientErrorCode>();
});

test("a server error always has a text", () => {
  expectTypeOf(t.serverError(503, { locale: "nl" })).toEqualTypeOf<Message>();
  expectTypeOf(t.serverError(new Response().status).title).toEqualTypeOf<string>();
});

test("another number may have none", () => {
  expectTypeOf(t.title(500)).toEqualTypeOf<string | undefined>();
  expectTypeOf(t.title(new Response().status)).toEqualTypeOf<string | undefined>();
  expectTypeOf(t.title(404 as number | "404")).toEqualTypeOf<string | undefined>();
});

test("an unknown id is an error", () => {
  // @ts-expect-error 477 is not assigned
  t.title("477");
  // @ts-expect-error any string is not an id
  t.title("404" as string);
});

test("any tag may be asked for", () => {
  t.title("404", { locale: "nl-BE" });
  t.title("404", { locale: "nl" as string | null | undefined });
  // @ts-expect-error but not a number
  t.title("404", { locale: 7 });
});

test("options that were typed elsewhere may be passed on", () => {
  const titleOf = (options: TranslateOptions): string => t.title("404", options);
  const describe = (options?: TranslateOptions<"de" | "nl">): string => t.description(404, options);
  expectTypeOf(titleOf).parameter(0).toExtend<Parameters<typeof t.title>[1]>();
  expectTypeOf(describe).parameter(0).toExtend<TranslateOptions | undefined>();
});

test("a translator of some locales is a translator", () => {
  expectTypeOf(t).toExtend<Translator>();
});
