import { Validator } from "@seriousme/openapi-schema-validator";
import { expect } from "vitest";

/** The description that a framework has made: valid, and with the 404 and 405 of `GET /orders/{id}`, followed to the end. */
export async function expectComplete(made: object): Promise<void> {
  const document: Record<string, unknown> = JSON.parse(JSON.stringify(made)); // as it is served
  expect(await new Validator().validate({ ...document })).toEqual({ valid: true });
  const responses = at(document, "paths", "/orders/{id}", "get", "responses");
  const notFound = follow(document, at(responses, "404"));
  const value = { status: 404, detail: "There is no article 1404" };
  expect(notFound).toMatchObject({
    description:
      "The server could not find the requested resource or does not want to reveal that the resource exists",
    content: { "application/problem+json": { examples: { NotFound: { value } } } },
  });
  expect(follow(document, at(notFound, "content", "application/problem+json", "schema"))).toMatchObject({
    properties: { status: { type: "integer" } },
  });
  expect(follow(document, at(responses, "405"))).toMatchObject({
    headers: { Allow: { schema: { type: "string" } } },
  });
}

function follow(document: object, value: unknown): unknown {
  const reference = at(value, "$ref");
  if (typeof reference !== "string") return value;
  return follow(document, at(document, ...reference.slice(2).split("/")));
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => Object.getOwnPropertyDescriptor(inner ?? {}, key)?.value,
    value,
  );
}
