import type { Component } from "./component.ts";
import type { Response } from "./document.ts";
import { exampleProblem } from "./example.ts";
import { headersOf } from "./header.ts";
import type { Settings } from "./settings.ts";

/** The name of the schema of one component. */
export function schemaNameOf({ name }: Component, { schemas, schemaName }: Settings): string {
  return schemas === "each" ? `${name}${schemaName}` : schemaName;
}

/** The Response Object of a component. */
export function responseOf(component: Component, settings: Settings): Response {
  const { code, statuses } = component;
  const examples = statuses.map(({ status, message }) => [
    status.name,
    {
      summary: message.title,
      value: exampleProblem(status, { code, title: statuses[0]?.message.title ?? "" }, message, settings),
    },
  ]);
  return {
    description: [...new Set(statuses.map(({ message }) => message.description))].join(" / "),
    ...headersOf(
      statuses.flatMap(({ status }) => status.headers ?? []),
      settings,
    ),
    content: {
      "application/problem+json": {
        schema: { $ref: `#/components/schemas/${schemaNameOf(component, settings)}` },
        examples: Object.fromEntries(examples),
      },
    },
  };
}
