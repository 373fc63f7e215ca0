import type { StatusId as LookupStatusId } from "@scope/http-4xx-lookup";
import { expectTypeOf, test } from "vitest";
import type { Catalog } from "./catalog.ts";
import type { StatusId } from "./generated/ids.ts";
import en from "./generated/locales/en.ts";

test("ids are those of the lookup package", () => {
  expectTypeOf<StatusId>().toEqualTypeOf<LookupStatusId>();
});

test("a catalog of one's own is typed by its locale", () => {
  const frisian: Catalog<"fy"> = { ...en, locale: "fy", name: "Frysk" };
  expectTypeOf(frisian.locale).toEqualTypeOf<"fy">();
  expectTypeOf(frisian).toExtend<Catalog>();
});

test("a missing status is an error", () => {
  const { "404": _, ...rest } = en.messages;
  // @ts-expect-error 404 is missing
  const incomplete: Catalog<"en"> = { ...en, messages: rest };
  expectTypeOf(incomplete).toExtend<Catalog>();
});

test("so is a status that does not exist", () => {
  const message = en.messages["404"];
  // @ts-expect-error 477 is not assigned
  const messages: Catalog["messages"] = { ...en.messages, "477": message };
  expectTypeOf(messages).toExtend<Catalog["messages"]>();
});
