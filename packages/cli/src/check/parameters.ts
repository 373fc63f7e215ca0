import { type Fields, fieldsOf } from "../openapi/fields.ts";
import { follow } from "../openapi/follow.ts";

/** The URL of a path with its parameters: those that it documents, and those that nobody has. */
export interface Urls {
  readonly known: URL;
  readonly unknown: URL;
}

const nobody = "http-4xx-check";

/** A required parameter of the query is missing from the second. */
export function urlsOf(base: URL, path: string, lists: readonly unknown[], document: Fields): Urls {
  const parameters = lists
    .flatMap((list): unknown[] => (Array.isArray(list) ? list : []))
    .map((parameter) => follow(parameter, document));
  const query = parameters.filter((parameter) => parameter.in === "query" && parameter.required === true);
  const known = filled(base, path, parameters, (parameter) => sampleOf(parameter, document));
  for (const parameter of query)
    known.searchParams.set(String(parameter.name), sampleOf(parameter, document));
  return { known, unknown: filled(base, path, parameters, (parameter) => unlikely(parameter, document)) };
}

function filled(
  base: URL,
  path: string,
  parameters: readonly Fields[],
  sample: (one: Fields) => string,
): URL {
  const pathname = path.replace(/\{([^}]*)\}/g, (_, name) => {
    const parameter = parameters.find((each) => each.in === "path" && each.name === name);
    return encodeURIComponent(parameter === undefined ? nobody : sample(parameter));
  });
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/$/, "")}${pathname}`;
  return url;
}

function sampleOf(parameter: Fields, document: Fields): string {
  const schema = follow(parameter.schema, document);
  const [example] = Object.values(fieldsOf(parameter.examples));
  const listed = [schema.examples, schema.enum].flat();
  const documented = [
    parameter.example,
    follow(example, document).value,
    schema.example,
    schema.default,
    ...listed,
  ].find((value) => ["string", "number", "boolean"].includes(typeof value));
  return documented === undefined ? ofType(schema, schema.minimum ?? 1) : String(documented);
}

function unlikely(parameter: Fields, document: Fields): string {
  const schema = follow(parameter.schema, document);
  return ofType(schema, schema.maximum ?? 2_147_483_647);
}

function ofType({ type, format }: Fields, number: unknown): string {
  const [first] = [type].flat();
  if (first === "integer" || first === "number") return String(number);
  if (first === "boolean") return "true";
  if (format === "uuid") return "00000000-0000-4000-8000-000000000000";
  if (format === "date") return "1900-01-01";
  return nobody;
}
