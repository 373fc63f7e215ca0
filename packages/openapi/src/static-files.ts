import { statuses } from "./generated/statuses.ts";
import type { NamedStatus } from "./options.ts";
import { problemSchema } from "./problem-schema.ts";
import { responses } from "./responses.ts";

const info = {
  title: "Client errors of HTTP",
  version: "1.0.0",
  description:
    "A response for each client error (4xx) that a client can receive, with problem details (RFC 9457)",
  license: { name: "MIT", url: "https://opensource.org/license/mit" },
};

/** The files that are published as they are, by name: all statuses, in English. */
export function staticFiles(): Record<string, Record<string, unknown>> {
  return {
    "openapi-3.0.json": { openapi: "3.0.4", info, paths: {}, components: componentsIn("3.0") },
    "openapi-3.1.json": { openapi: "3.1.1", info, components: componentsIn("3.1") },
    "overlay.json": {
      overlay: "1.0.0",
      info: { title: info.title, version: info.version },
      actions: overlayActions(),
    },
    "problem.schema.json": {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "Problem",
      ...schemaAlone(),
    },
  };
}

/**
 * What a description has by one of our names stays as it is: an update would merge both into one, and an `example` beside
 * `examples` is valid nowhere. OpenAPI Overlay 1.0 knows no condition but the filters of JSONPath, and these select members:
 * so each action selects the one member of the document that has all of this but not yet that component.
 */
function overlayActions(): readonly object[] {
  const components = componentsIn("3.0"); // the same in 3.0 and 3.1, as the schema has no literals
  const kinds = Object.keys(components);
  const there = kinds.map((kind) => `@.${kind}`).join(" && ");
  return [
    { target: "$", update: { components: Object.fromEntries(kinds.map((kind) => [kind, {}])) } },
    ...Object.entries(components).flatMap(([kind, named]) =>
      Object.entries(named).map(([name, component]) => ({
        target: `$[?(${there} && !@.${kind}.${name})]`,
        update: { [kind]: { [name]: component } },
      })),
    ),
  ];
}

function componentsIn(version: "3.0" | "3.1"): Record<string, object> {
  const codes = statuses.map(({ id }) => id as "404"); // an id of all there are
  return responses({ codes, version, names: uniqueName }).components;
}

/** The name, or the id where a status before it has that name: two vendors may have a word for different things. */
function uniqueName({ id, name }: NamedStatus): string {
  return statuses.find((status) => status.name === name)?.id === id ? name : id;
}

/** Without what OpenAPI alone knows. */
function schemaAlone(): object {
  const { externalDocs: _, ...schema } = problemSchema({ required: [], english: true, version: "3.1" });
  return schema;
}
