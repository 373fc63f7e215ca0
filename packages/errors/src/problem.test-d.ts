import { describe, expectTypeOf, test } from "vitest";
import { problems as inExpress } from "./express.ts";
import { problems as inFetch } from "./fetch.ts";
import { NotFound } from "./index.ts";
import { problems as inNest } from "./nest.ts";
import { type InvalidValue, type ProblemAnswer, type ProblemOptions, toProblem } from "./problem.ts";

describe("toProblem", () => {
  test("takes anything", () => {
    expectTypeOf(toProblem).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf(toProblem(null)).toEqualTypeOf<ProblemAnswer>();
    expectTypeOf(toProblem(new NotFound(), null).status).toEqualTypeOf<number>();
  });

  test("answers fields as every server takes them", () => {
    expectTypeOf<ProblemAnswer["headers"]>().toEqualTypeOf<Record<string, string | string[]>>();
    expectTypeOf(toProblem(null).problem?.errors).toEqualTypeOf<readonly InvalidValue[] | undefined>();
  });

  test("takes the headers of the web, of Node and of anything else", () => {
    expectTypeOf<Headers>().toExtend<ProblemOptions["responseHeaders"]>();
    expectTypeOf<{ etag: string; "set-cookie": string[]; age: number; none: undefined }>().toExtend<
      ProblemOptions["responseHeaders"]
    >();
    expectTypeOf<404>().not.toExtend<ProblemOptions["upstream"]>();
  });
});

describe("adapters", () => {
  test("need no options", () => {
    expectTypeOf(inExpress()).toExtend<readonly [object, object]>();
    expectTypeOf(inNest().catch).parameter(0).toEqualTypeOf<unknown>();
  });

  test("a handler keeps what it takes and gives", () => {
    const handler = inFetch()(
      (request: Request, env: { name: string }) => new Response(request.url + env.name),
    );
    expectTypeOf(handler).parameters.toEqualTypeOf<[Request, { name: string }]>();
    expectTypeOf(handler).returns.toEqualTypeOf<Promise<Response>>();
  });
});
