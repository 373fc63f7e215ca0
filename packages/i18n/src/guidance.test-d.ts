import type * as lookup from "@scope/http-4xx-lookup";
import { expectTypeOf, test } from "vitest";
import en from "./generated/guidance/en.ts";
import {
  type Condition,
  type Fault,
  type Guidance,
  guide,
  type RetryChange,
  type StatusGuidance,
  type StepId,
} from "./guidance.ts";
import { type GuidanceLocale, loadGuidance } from "./load-guidance.ts";

test("ids are those of the lookup package", () => {
  expectTypeOf<Fault>().toEqualTypeOf<lookup.Fault>();
  expectTypeOf<StepId>().toEqualTypeOf<lookup.StepId>();
  expectTypeOf<RetryChange>().toEqualTypeOf<lookup.RetryChange>();
  expectTypeOf<Condition>().toEqualTypeOf<lookup.Condition>();
});

test("a client error has guidance, any other number may have none", () => {
  const code: number = 404;
  expectTypeOf(guide(en, 404)).toEqualTypeOf<StatusGuidance>();
  expectTypeOf(guide(en, "iis-451")).toEqualTypeOf<StatusGuidance>();
  expectTypeOf(guide(en, code)).toEqualTypeOf<StatusGuidance | undefined>();
  // @ts-expect-error: no status has this id
  guide(en, "477");
});

test("guidance is typed by its locale, whoever writes it", () => {
  expectTypeOf(loadGuidance("nl")).toEqualTypeOf<Promise<Guidance<"nl">>>();
  const klingon: Guidance<"tlh"> = { ...en, locale: "tlh" };
  expectTypeOf(klingon).toExtend<Guidance>();
  // @ts-expect-error: there is none in Klingon
  loadGuidance("tlh");
  expectTypeOf<"nl">().toExtend<GuidanceLocale>();
});
