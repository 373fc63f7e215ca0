import { describe, expectTypeOf, test } from "vitest";
import * as erasable from "./generated/erasable.ts";
import { type IisHttp4xxCode, type IisSubstatusCode, Redirect } from "./generated/vendors/iis.ts";
import { Close, NginxHttp4xx, type NginxHttp4xxCode, NoResponse } from "./generated/vendors/nginx.ts";
import { ContentTooLarge, Http4xx, type Http4xxCode, NotFound, PayloadTooLarge } from "./index.ts";

describe("constants", () => {
  test("have their code as type", () => {
    expectTypeOf(NotFound).toEqualTypeOf<404>();
    expectTypeOf(PayloadTooLarge).toEqualTypeOf<413>();
    expectTypeOf(ContentTooLarge).toEqualTypeOf<413>();
    expectTypeOf(NoResponse).toEqualTypeOf<444>();
    expectTypeOf(Close).toEqualTypeOf<444>();
    expectTypeOf(Redirect).toEqualTypeOf<451>();
  });
});

describe("Http4xxCode", () => {
  test("is a union with the 29 official codes of the document", () => {
    expectTypeOf<
      | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409)
      | (410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418)
      | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
    >().toExtend<Http4xxCode>();
  });

  test("takes an official code, constant or member", () => {
    expectTypeOf<404>().toExtend<Http4xxCode>();
    expectTypeOf(NotFound).toExtend<Http4xxCode>();
    expectTypeOf(Http4xx.NotFound).toExtend<Http4xxCode>();
    expectTypeOf<Http4xx>().toExtend<Http4xxCode>();
    expectTypeOf(erasable.Http4xx.NotFound).toExtend<Http4xxCode>();
  });

  test("takes no other code", () => {
    expectTypeOf<399>().not.toExtend<Http4xxCode>();
    expectTypeOf<499>().not.toExtend<Http4xxCode>();
    expectTypeOf<"404">().not.toExtend<Http4xxCode>();
    expectTypeOf<number>().not.toExtend<Http4xxCode>();
    // @ts-expect-error 499 is nginx's
    const wrong: Http4xxCode = 499;
    expectTypeOf(wrong).toExtend<number>();
  });
});

describe("Http4xx", () => {
  test("is an enum of numbers: a member is a type, and another number is none", () => {
    expectTypeOf<typeof Http4xx.NotFound>().toEqualTypeOf<Http4xx.NotFound>();
    expectTypeOf<Http4xx.ContentTooLarge>().toEqualTypeOf<Http4xx.PayloadTooLarge>();
    // @ts-expect-error 499 is no member
    const wrong: Http4xx = 499;
    expectTypeOf(wrong).toExtend<number>();
    // @ts-expect-error a vendor's member is none of the official ones
    const foreign: Http4xx = NginxHttp4xx.NoResponse;
    expectTypeOf(foreign).toExtend<number>();
  });
});

describe("a vendor's types", () => {
  test("are unions with its codes of the document", () => {
    expectTypeOf<444 | 494 | 495 | 496 | 497 | 499>().toExtend<NginxHttp4xxCode>();
    expectTypeOf<440 | 449 | 451>().toExtend<IisHttp4xxCode>();
    expectTypeOf<404>().not.toExtend<NginxHttp4xxCode>();
    expectTypeOf<number>().not.toExtend<NginxHttp4xxCode>();
  });

  test("have substatus codes as strings, because 403.10 is not 403.1", () => {
    expectTypeOf<"403.10" | "403.1" | "404.13">().toExtend<IisSubstatusCode>();
    expectTypeOf<"404.99" | "403.100">().not.toExtend<IisSubstatusCode>();
    expectTypeOf<403.1>().not.toExtend<IisSubstatusCode>();
  });
});

describe("the erasable objects", () => {
  test("have types of the same name", () => {
    expectTypeOf(erasable.Http4xx.NotFound).toEqualTypeOf<404>();
    expectTypeOf<erasable.Http4xx>().toEqualTypeOf<Http4xxCode>();
    expectTypeOf<erasable.NginxHttp4xx>().toEqualTypeOf<NginxHttp4xxCode>();
    expectTypeOf<erasable.IisHttp4xx>().toEqualTypeOf<IisHttp4xxCode>();
    expectTypeOf<erasable.Http4xxCode>().toEqualTypeOf<Http4xxCode>();
    expectTypeOf<erasable.IisSubstatusCode>().toEqualTypeOf<IisSubstatusCode>();
  });

  test("cannot be changed", () => {
    // @ts-expect-error read-only
    erasable.Http4xx.NotFound = 404;
  });
});
