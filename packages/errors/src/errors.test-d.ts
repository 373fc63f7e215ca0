import { describe, expectTypeOf, test } from "vitest";
import { allow, type Challenge, proxyAuthenticate, retryAfter, upgrade, wwwAuthenticate } from "./fields.ts";
import { RetryWith } from "./generated/vendors/iis.ts";
import {
  ContentTooLarge,
  createError,
  type Http4xxError,
  type HttpError,
  isHttp4xxError,
  MethodNotAllowed,
  NotFound,
  PayloadTooLarge,
  TooManyRequests,
  Unauthorized,
  UpgradeRequired,
} from "./index.ts";

describe("an error", () => {
  test("has the literals of its status", () => {
    const error = new NotFound();
    expectTypeOf(error).toEqualTypeOf<NotFound>();
    expectTypeOf(error.status).toEqualTypeOf<404>();
    expectTypeOf(error.statusCode).toEqualTypeOf<404>();
    expectTypeOf(error.id).toEqualTypeOf<"404">();
    expectTypeOf(error.name).toEqualTypeOf<"NotFound">();
    expectTypeOf(new RetryWith({ headers: { "Ms-Echo-Request": "x" } }).id).toEqualTypeOf<"iis-449">();
  });

  test("has its type by each of its names", () => {
    expectTypeOf<ContentTooLarge>().toEqualTypeOf<PayloadTooLarge>();
    expectTypeOf(ContentTooLarge).toEqualTypeOf(PayloadTooLarge);
  });

  test("takes its options beside a message or instead of it", () => {
    new NotFound("No", {
      detail: { nl: "Nee", en: "No" },
      type: "urn:x",
      instance: "/x",
      expose: false,
      cause: 1,
    });
    new NotFound({ detail: (locale) => locale.toUpperCase(), extensions: { order: 9 } });
    const unknown: string | undefined = [""][1];
    new NotFound(unknown, { detail: unknown, headers: { "X-Id": unknown } });
    // @ts-expect-error: no option
    new NotFound({ details: "No" });
    // @ts-expect-error: a member of its own
    new NotFound({ extensions: { status: 200 } });
  });

  test("takes extensions of any type that has members", () => {
    interface Balance {
      readonly balance: number;
    }
    const balance: Balance = { balance: 30 };
    const members: Record<string, unknown> = { ...balance };
    new NotFound({ extensions: balance });
    new NotFound({ extensions: members });
  });

  test("asks for the field that it must carry", () => {
    new MethodNotAllowed({ headers: { Allow: "GET" } });
    new MethodNotAllowed("No", { headers: { allow: ["GET"], "X-Id": 7 } });
    new MethodNotAllowed({ headers: new Headers({ Allow: "GET" }) });
    // @ts-expect-error: no options
    new MethodNotAllowed();
    // @ts-expect-error: no options
    new MethodNotAllowed("No");
    // @ts-expect-error: no headers
    new MethodNotAllowed("No", { detail: "No" });
    // @ts-expect-error: another field
    new MethodNotAllowed({ headers: { Upgrade: "websocket" } });
    // @ts-expect-error: none that is surely there
    new MethodNotAllowed({ headers: { Allow: [""][1] } });
  });

  test("takes what is written by the rules", () => {
    new MethodNotAllowed({ headers: allow(["GET"]) });
    new Unauthorized({ headers: wwwAuthenticate({ scheme: "Basic", realm: "shop" }) });
    new UpgradeRequired({ headers: upgrade(["websocket"]) });
    new TooManyRequests({ headers: { ...retryAfter(30), "X-Id": "7" } });
    // @ts-expect-error: a text is no list
    allow("GET, HEAD");
    // @ts-expect-error: a text is no list
    upgrade("websocket");
    // @ts-expect-error: a challenge is missing
    wwwAuthenticate();
  });

  test("asks for the realm of Basic", () => {
    wwwAuthenticate("Negotiate", { scheme: "Bearer", scope: "a" }, { scheme: "Basic", realm: "a" });
    proxyAuthenticate({ scheme: "Basic", realm: "a", charset: "UTF-8" });
    const known: Challenge | string = { scheme: "Basic" } as Challenge | string;
    wwwAuthenticate(known, ...[known]);
    // @ts-expect-error: no realm
    wwwAuthenticate({ scheme: "Basic" });
    // @ts-expect-error: no realm
    wwwAuthenticate("Basic");
    // @ts-expect-error: no realm beside another
    wwwAuthenticate("Negotiate", { scheme: "basic", charset: "UTF-8" });
    // @ts-expect-error: none that is surely there
    proxyAuthenticate({ scheme: "Basic", realm: [""][1] });
  });
});

describe("isHttp4xxError", () => {
  const error: unknown = null;

  test("narrows by nothing, by code and by id", () => {
    if (isHttp4xxError(error)) expectTypeOf(error).toEqualTypeOf<Http4xxError>();
    if (isHttp4xxError(error, 404)) expectTypeOf(error.status).toEqualTypeOf<404>();
    if (isHttp4xxError(error, "404")) expectTypeOf(error.name).toEqualTypeOf<"NotFound">();
    if (isHttp4xxError(error, "iis-451")) expectTypeOf(error.name).toEqualTypeOf<"Redirect">();
    // @ts-expect-error: no such id
    isHttp4xxError(error, "iis-452");
  });

  test("narrows a union to one of it", () => {
    const either: NotFound | PayloadTooLarge = new NotFound() as NotFound | PayloadTooLarge;
    if (isHttp4xxError(either, 404)) expectTypeOf(either).toExtend<NotFound>();
  });
});

describe("createError", () => {
  test("answers the error of a literal status", () => {
    expectTypeOf(createError(404).name).toEqualTypeOf<"NotFound">();
    expectTypeOf(createError(404, "No").status).toEqualTypeOf<404>();
    expectTypeOf(createError("iis-451").name).toEqualTypeOf<"Redirect">();
    expectTypeOf(createError(440).id).toEqualTypeOf<"iis-440">();
    expectTypeOf(createError(477)).toEqualTypeOf<Http4xxError<477, null>>();
    expectTypeOf(createError(503)).toEqualTypeOf<HttpError<503>>();
  });

  test("answers either for another status", () => {
    const status: number = 404;
    expectTypeOf(createError(status)).toEqualTypeOf<Http4xxError | HttpError>();
    expectTypeOf(createError(status).statusCode).toEqualTypeOf<number>();
    expectTypeOf(createError("LOL").expose).toEqualTypeOf<boolean>();
  });

  test("answers the error that it is given", () => {
    class Mine extends Error {
      readonly mine: true = true;
    }
    expectTypeOf(createError(404, new Mine()).mine).toEqualTypeOf<true>();
    expectTypeOf(createError(404, new Mine()).status).toEqualTypeOf<404>();
    expectTypeOf(createError(new Mine(), { expose: true }).status).toEqualTypeOf<number>();
  });

  test("asks for the field of a literal status", () => {
    createError(405, { headers: { Allow: "GET" } });
    createError(405, "No", { headers: { Allow: "GET" }, code: "ENO" });
    createError(405 as number);
    // @ts-expect-error: without Allow
    createError(405);
    // @ts-expect-error: without Allow
    createError(405, "No");
    // @ts-expect-error: without Allow
    createError("405", { headers: {} });
    // @ts-expect-error: without Upgrade
    createError(426);
    createError(449);
    const either = 404 as 404 | 405;
    createError(either);
  });

  test("takes anything else as a property, in any order", () => {
    createError(404, { code: "ENOENT", limit: 7 });
    createError("No", 404, { code: "ENOENT" });
    createError({ code: "ENOENT" }, 404);
  });

  test("takes no id for a message", () => {
    // @ts-expect-error: nginx sends nothing at all
    createError("nginx-444");
    createError("nginx-444" as string);
    createError("nginx-444 was logged");
  });

  test("has the classes, which may be called", () => {
    expectTypeOf(createError.NotFound("No")).toEqualTypeOf<NotFound>();
    expectTypeOf(new createError.NotFound("No")).toEqualTypeOf<NotFound>();
    expectTypeOf(createError["404"]()).toEqualTypeOf<NotFound>();
    expectTypeOf(
      createError.MethodNotAllowed({ headers: { Allow: "GET" } }),
    ).toEqualTypeOf<MethodNotAllowed>();
    // @ts-expect-error: without Allow
    createError.MethodNotAllowed("No");
  });
});
