import { expectTypeOf, test } from "vitest";
import { negotiateLocale } from "./negotiate-locale.ts";

test("the answer is one of the available locales or the fallback", () => {
  expectTypeOf(negotiateLocale(null, ["nl", "de"], "en")).toEqualTypeOf<"nl" | "de" | "en">();
  expectTypeOf(negotiateLocale("nl", ["nl"] as string[], "en")).toEqualTypeOf<string>();
});

test("a header may be missing, but is a string", () => {
  expectTypeOf(negotiateLocale).parameter(0).toEqualTypeOf<string | null | undefined>();
});
