import type { Translator } from "@scope/http-4xx-i18n";
import type { OpenAPIV3, OpenAPIV3_1 } from "openapi-types";
import { expectTypeOf, test } from "vitest";
import { routeResponses } from "./fastify.ts";
import { possibleErrors, type Reference, responses } from "./index.ts";

declare const translator: Translator<"nl" | "en">;
declare const someCode: number;

test("codes, ids and names are known; others are not", () => {
  responses({ codes: [400, "404", "iis-451", "ContentTooLarge", 440], version: "3.1" });
  responses({ codes: [someCode], version: "3.2" });
  // @ts-expect-error nginx closes the connection without an answer
  responses({ codes: [444], version: "3.1" });
  // @ts-expect-error no such name
  responses({ codes: ["NotFond"], version: "3.1" });
  // @ts-expect-error no such version
  responses({ codes: [404], version: "2.0" });
});

test("components are named in the types", () => {
  const api = responses({ codes: [404, "ContentTooLarge", "iis-451"], version: "3.1" });
  expectTypeOf<keyof typeof api.components.responses>().toEqualTypeOf<
    "NotFound" | "PayloadTooLarge" | "Redirect"
  >();
  expectTypeOf(api.reference("404")).toEqualTypeOf<Reference<"NotFound">>();
  expectTypeOf(api.reference(someCode)).toEqualTypeOf<Reference>();
  const byId = responses({ codes: [404, "Redirect"], version: "3.1", names: "id" });
  expectTypeOf<keyof typeof byId.components.responses>().toEqualTypeOf<"404" | "iis-451">();
  const own = responses({ codes: [404], version: "3.1", names: ({ name }) => `${name}Response` });
  expectTypeOf<keyof typeof own.components.responses>().toEqualTypeOf<`${string}Response`>();
});

test("only what was asked for can be referred to", () => {
  const api = responses({ codes: [401, 404], version: "3.1" });
  api.reference("Unauthorized");
  api.forOperation(possibleErrors({}));
  // @ts-expect-error not asked for
  api.reference(409);
  // @ts-expect-error not asked for
  api.forOperation([401, 409]);
});

test("nor can it in a route of Fastify", () => {
  const api = routeResponses({ codes: [401, "NotFound"], version: "3.1" });
  api.forRoute([401, 404]);
  api.forRoute([someCode]);
  // @ts-expect-error not asked for
  api.forRoute([409]);
  // @ts-expect-error nginx closes the connection without an answer
  routeResponses({ codes: [444], version: "3.1" });
});

test("the Dutch rules ask for a translator, and answer 400 in place of 422", () => {
  const api = responses({ codes: [422, 404], version: "3.0", preset: "adr", translator });
  expectTypeOf<keyof typeof api.components.responses>().toEqualTypeOf<"BadRequest" | "NotFound">();
  api.reference(400);
  responses({ codes: [404], version: "3.0", preset: "zalando" });
  // @ts-expect-error without a translator
  responses({ codes: [404], version: "3.0", preset: "adr" });
});

test("the types of OpenAPI take it without a cast", () => {
  const api = responses({ codes: [401, 404], version: "3.1", translator, locale: "nl" });
  expectTypeOf(api.components).toExtend<OpenAPIV3.ComponentsObject>();
  expectTypeOf(api.components).toExtend<OpenAPIV3_1.ComponentsObject>();
  expectTypeOf(api.components.responses.NotFound).toExtend<OpenAPIV3.ResponseObject>();
  expectTypeOf(api.forOperation([404])).toExtend<OpenAPIV3.ResponsesObject>();
  expectTypeOf(api.forOperation([404])).toExtend<OpenAPIV3_1.ResponsesObject>();
});

test("operations of every version can be asked", () => {
  expectTypeOf<OpenAPIV3.OperationObject>().toExtend<Parameters<typeof possibleErrors>[0]>();
  expectTypeOf<OpenAPIV3_1.OperationObject>().toExtend<Parameters<typeof possibleErrors>[0]>();
  expectTypeOf(possibleErrors({})).toEqualTypeOf<readonly number[]>();
});
