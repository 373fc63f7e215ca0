import { type GivenOptions, possibleErrors } from "@scope/http-4xx-openapi";
import { responsesOf } from "./api.ts";

/** What is looked at of a description that somebody else wrote. */
export interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Operation {
  readonly parameters?: readonly object[];
  readonly requestBody?: object;
  readonly responses?: Readonly<Record<string, unknown>>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The description with the client errors that each of its operations makes possible. What it says itself stays. */
export function completed(document: Description, options: GivenOptions): Description {
  const errorsOf = (operation: Operation, pathItem: object) =>
    possibleErrors(operation, { document, pathItem });
  const operations = Object.values(document.paths).flatMap((pathItem) =>
    methods.flatMap((method) => errorsOf(pathItem[method] ?? {}, pathItem)),
  );
  const api = responsesOf([...new Set(operations)], options);
  const paths = Object.entries(document.paths).map(([path, pathItem]) => [
    path,
    Object.fromEntries(
      Object.entries(pathItem).map(([key, value]) => {
        if (!methods.includes(key)) return [key, value];
        const errors = api.forOperation(errorsOf(value, pathItem));
        return [key, { ...value, responses: { ...errors, ...value.responses } }];
      }),
    ),
  ]);
  const { components } = document;
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: {
      ...components,
      responses: { ...components?.responses, ...api.components.responses },
      schemas: { ...components?.schemas, ...api.components.schemas },
    },
  };
}
