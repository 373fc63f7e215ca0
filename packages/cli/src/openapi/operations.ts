import { type Operation, possibleErrors } from "@scope/http-4xx-openapi";
import { type Fields, fieldsOf } from "./fields.ts";

/** What a path offers under one method. */
export interface ApiOperation {
  /** The path as the document writes it: `/orders/{id}`. */
  readonly path: string;
  readonly method: string;
  /** The keys that lead to it. */
  readonly at: readonly string[];
  readonly operation: Fields;
  readonly pathItem: Fields;
  /** The codes that it can be answered with because of what it asks for. */
  readonly errors: readonly number[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** The operations of a document, in its order. Path items of other files are left out. */
export function operationsOf(document: Fields): readonly ApiOperation[] {
  return Object.entries(fieldsOf(document.paths)).flatMap(([path, given]) => {
    const at = placeOf(path, fieldsOf(given), document);
    const pathItem = at.reduce<Fields>((value, key) => fieldsOf(value[key]), document);
    return membersOf(pathItem).map(([keys, method, operation]): ApiOperation => {
      const errors = possibleErrors(operation as Operation, { document, pathItem });
      return { path, method, at: [...at, ...keys], operation, pathItem, errors };
    });
  });
}

/** Where a path item stands: under its path, or where that refers to. */
function placeOf(path: string, { $ref }: Fields, document: Fields): readonly string[] {
  const name = /^#\/components\/pathItems\/([^/]+)$/.exec(String($ref))?.[1];
  const items = fieldsOf(fieldsOf(document.components).pathItems);
  return name !== undefined && Object.hasOwn(items, name)
    ? ["components", "pathItems", name]
    : ["paths", path];
}

/** From 3.2 on there are methods besides those with a field of their own. */
function membersOf(pathItem: Fields): readonly (readonly [readonly string[], string, Fields])[] {
  const own = methods
    .filter((method) => Object.hasOwn(pathItem, method))
    .map((method) => [[method], method.toUpperCase(), fieldsOf(pathItem[method])] as const);
  const more = Object.entries(fieldsOf(pathItem.additionalOperations)).map(
    ([method, operation]) => [["additionalOperations", method], method, fieldsOf(operation)] as const,
  );
  return [...own, ...more];
}
