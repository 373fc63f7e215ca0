import { expectTypeOf, test } from "vitest";
import { createTranslator } from "./create-translator.ts";
import en from "./generated/locales/en.ts";
import { type HeaderOptions, type ProblemStatus, problem, problemResponse } from "./problem.ts";

const translator = createTranslator([en], { fallback: "en" });

test("a status that must carry a field must be given it", () => {
  problemResponse(404, { translator });
  problemResponse(405, { translator, headers: { Allow: "GET" } });
  problemResponse("405", { translator, headers: { allow: "GET", "X-Id": "7" } });
  problemResponse(405, { translator, headers: [["Allow", "GET"]] });
  problemResponse(405, { translator, headers: new Headers({ Allow: "GET" }) });
  problemResponse(449, { translator, headers: { "Ms-Echo-Request": "x" } });
  // @ts-expect-error: no headers at all
  problemResponse(405, { translator });
  // @ts-expect-error: not the one that 405 needs
  problemResponse(405, { translator, headers: { Upgrade: "h2c" } });
  // @ts-expect-error: by its id too
  problemResponse("401", { translator, headers: {} });
});

test("an unknown id does not compile, nor an extension with a member's name", () => {
  // @ts-expect-error: no such status
  problem("404-redirect", { translator });
  // @ts-expect-error: status is a member
  problem(404, { translator, extensions: { status: 200 } });
});

test("a literal that is no client error does not compile; a number may be one", () => {
  // @ts-expect-error: a server error
  problemResponse(503, { translator });
  // @ts-expect-error: whatever comes with it
  problemResponse(503, { translator, headers: {} });
  // @ts-expect-error: no error at all
  problem(200, { translator });
  problem(477, { translator });
  problemResponse(503 as number, { translator });
  problemResponse(404 as number & { readonly brand: 1 }, { translator });
  problemResponse("404" as ProblemStatus, { translator });
  problem(404 as ProblemStatus, { translator });
});

test("extensions are typed members", () => {
  const details = problem(404, { translator, extensions: { article: 17 } });
  expectTypeOf(details.article).toEqualTypeOf<17>();
  expectTypeOf(details.status).toEqualTypeOf<number>();
});

test("extensions may be of any type with members, also where it says nothing of others", () => {
  interface Balance {
    readonly balance: number;
  }
  const balance: Balance = { balance: 30 };
  expectTypeOf(problem(402, { translator, extensions: balance }).balance).toEqualTypeOf<number>();
  const members: Record<string, unknown> = { ...balance };
  problem(402, { translator, extensions: members });
});

test("what is optional may be undefined, as errors and requests have it", () => {
  const unknown: string | undefined = [""][1];
  problem(402, { translator, acceptLanguage: unknown, detail: unknown, type: unknown, instance: unknown });
  problem(402, { translator, title: unknown, locale: unknown, extensions: undefined });
});

test("a function around problemResponse asks for the fields as it does", () => {
  function refuse<const Status extends ProblemStatus>(
    status: Status,
    headers: HeaderOptions<Status>,
  ): Response {
    return problemResponse(status, { translator, ...headers });
  }
  refuse(405, { headers: { Allow: "GET" } });
  refuse(404, {});
  // @ts-expect-error: 405 needs Allow
  refuse(405, {});
});
