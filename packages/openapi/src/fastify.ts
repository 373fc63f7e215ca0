import type { Problem, ProblemSchema, Response } from "./document.ts";
import type { Options, Preset } from "./options.ts";
import { makeResponses } from "./responses.ts";
import type { AllAskedFor } from "./result.ts";
import type { AnyStatus } from "./status.ts";

/**
 * The response of a route schema, as @fastify/swagger reads it: no OpenAPI, but nearly.
 */
export type RouteResponse = {
  description: string;
  headers?: Record<string, { type: "string"; description: string }>;
  content: {
    "application/problem+json": {
      schema: { $ref: string };
      examples: Record<string, { summary: string; value: Problem }>;
    };
  };
};

/** What `routeResponses` gives. `Given` are the statuses that it was asked for. */
export interface RouteResponses<Given = AnyStatus, Style = unknown> {
  /** For `app.addSchema`, each of them. */
  readonly schemas: readonly (ProblemSchema & { $id: string })[];
  /**
   * For the `response` of a route's schema, by code. Throws a TypeError for a status that was not asked for.
   *
   * @example
   * app.get("/orders/:id", { schema: { response: { ...api.forRoute([404]) } } }, handler);
   */
  forRoute<const Asked extends readonly AnyStatus[]>(
    statuses: Asked & AllAskedFor<Asked, Given, Style>,
  ): Record<string, RouteResponse>;
  /** For the options of @fastify/swagger: schemas keep their names in the document. */
  readonly refResolver: {
    buildLocalReference(
      json: { readonly $id?: unknown },
      baseUri: unknown,
      fragment: string,
      index: number,
    ): string;
  };
}

/**
 * The client errors of an API as route schemas of Fastify. A `$ref` to a response throws there, so that each route is
 * given the response itself; the schema of problems is shared. Takes the options of `responses`.
 *
 * @example
 * const api = routeResponses({ codes: [401, 404], version: "3.1" });
 * for (const schema of api.schemas) app.addSchema(schema);
 * await app.register(swagger, { openapi: { openapi: "3.1.1" }, refResolver: api.refResolver });
 */
export function routeResponses<
  const Codes extends readonly AnyStatus[],
  const Naming extends "name" | "id" = "name",
  const Style extends Preset | undefined = undefined,
  const Made extends string = never,
>(options: Options<Codes, Naming, Style, Made>): RouteResponses<Codes[number], Style> {
  const api = makeResponses(options.codes, options);
  const { responses: components, schemas } = api.components;
  return {
    schemas: Object.entries(schemas).map(([$id, schema]) => ({ $id, ...schema })),
    forRoute: (statuses) =>
      Object.fromEntries(
        Object.entries(api.forOperation(statuses)).map(([code, { $ref }]) => [
          code,
          routeResponse(components[lastOf($ref)] as Response), // every reference leads to one
        ]),
      ),
    refResolver: {
      buildLocalReference: ({ $id }, _, __, index) => (typeof $id === "string" ? $id : `def-${index}`),
    },
  };
}

function routeResponse({ description, headers, content }: Response): RouteResponse {
  const { schema, examples } = content["application/problem+json"];
  const fields = Object.entries(headers ?? {}).map(([name, field]) => [
    name,
    { type: "string" as const, description: field.description },
  ]);
  return {
    description,
    ...(fields.length > 0 && { headers: Object.fromEntries(fields) }),
    content: { "application/problem+json": { schema: { $ref: `${lastOf(schema.$ref)}#` }, examples } },
  };
}

function lastOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
