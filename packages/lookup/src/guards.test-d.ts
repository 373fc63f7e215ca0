import type { Http4xxCode } from "@scope/http-4xx-enum";
import { expectTypeOf, test } from "vitest";
import {
  type AnyHttp4xxCode,
  identify,
  isClientError,
  isHttp4xx,
  isKnownHttp4xx,
  lookup,
  reasonPhrase,
  type Status,
} from "./index.ts";

declare const value: unknown;
declare const code: number;

test("isHttp4xx narrows to the official codes", () => {
  if (isHttp4xx(value)) expectTypeOf(value).toEqualTypeOf<Http4xxCode>();
  if (isHttp4xx(code)) expectTypeOf(lookup(code).official).toEqualTypeOf<true>();
});

test("isKnownHttp4xx narrows to all known codes", () => {
  if (isKnownHttp4xx(value)) expectTypeOf(value).toEqualTypeOf<AnyHttp4xxCode>();
  if (isKnownHttp4xx(code)) expectTypeOf(lookup(code)).toExtend<Status>();
  expectTypeOf<AnyHttp4xxCode>().toEqualTypeOf<Status["code"]>();
});

test("isClientError does not narrow: what it accepts has no type", () => {
  expectTypeOf(isClientError(value)).toEqualTypeOf<boolean>();
  if (isClientError(value)) expectTypeOf(value).toBeUnknown();
});

test("reasonPhrase gives a text or undefined", () => {
  expectTypeOf(reasonPhrase).toEqualTypeOf<(code: number) => string | undefined>();
});

test("identify takes a web Response, or a status with a record of fields", () => {
  expectTypeOf(identify(new Response())).toEqualTypeOf<Status | undefined>();
  identify({ status: 451, headers: { "X-MS-Location": "https://mail.example.com/" } });
  const headers: Record<string, string | string[] | undefined> = {};
  identify({ status: 451, headers });
  // @ts-expect-error headers are needed to tell meanings apart
  identify({ status: 451 });
});
