import { Validator } from "@seriousme/openapi-schema-validator";
import { expect } from "vitest";

/** The description that a framework has made: valid, and with the 404 and 405 of `GET /orders/{id}`, followed to the end. */
export async function expectComplete(made: object): Promise<void> {
  const document = JSON.parse(JSON.stringify(made)) as Description; // as it is served
  expect(await new Validator().validate({ ...document })).toEqual({ valid: true });
  const responses = document.paths["/orders/{id}"]?.get?.responses ?? {};
  const notFound = follow(document, responses["404"]) as Response;
  const { schema, examples } = notFound.content["application/problem+json"];
  expect(notFound.description).toBe(
    "The server could not find the requested resource or does not want to reveal that the resource exists",
  );
  expect(follow(document, schema)).toMatchObject({ properties: { status: { type: "integer" } } });
  expect(Object.values(examples)[0]).toMatchObject({
    value: { status: 404, detail: "There is no article 1404" },
  });
  const notAllowed = follow(document, responses["405"]) as Response;
  expect(notAllowed.headers?.Allow).toMatchObject({ schema: { type: "string" } });
}

interface Description {
  readonly paths: Record<string, Record<string, { readonly responses: Record<string, unknown> }>>;
}

/** What is looked at of a response. */
interface Response {
  readonly description: string;
  readonly headers?: Record<string, unknown>;
  readonly content: Record<
    "application/problem+json",
    { readonly schema: unknown; readonly examples: Record<string, unknown> }
  >;
}

function follow(document: object, value: unknown): unknown {
  const { $ref } = (value ?? {}) as { readonly $ref?: string };
  if ($ref === undefined) return value;
  const found = $ref
    .slice(2)
    .split("/")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
  return follow(document, found);
}
