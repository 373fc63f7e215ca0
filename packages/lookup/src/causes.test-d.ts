import { expectTypeOf, test } from "vitest";
import { type Cause, causes, type Server } from "./causes.ts";

test("causes of an id, a code or any text", () => {
  expectTypeOf(causes("413")).toEqualTypeOf<readonly Cause[]>();
  expectTypeOf(causes(413)).toEqualTypeOf<readonly Cause[]>();
  expectTypeOf(causes("" as string)).toEqualTypeOf<readonly Cause[]>();
  // @ts-expect-error neither
  causes({ status: 413 });
});

test("a cause says whose it is", () => {
  expectTypeOf<"nginx" | "apache" | "iis">().toExtend<Server>();
  expectTypeOf<Cause["directive"]>().toEqualTypeOf<string | null>();
});
