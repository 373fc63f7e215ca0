import { type ApiDocument, readDocument } from "../openapi/api-document.ts";
import { type Fields, fieldsOf } from "../openapi/fields.ts";
import { follow } from "../openapi/follow.ts";
import { type ApiOperation, operationsOf } from "../openapi/operations.ts";
import { UsageError } from "../usage-error.ts";
import { urlsOf } from "./parameters.ts";
import {
  asItIs,
  get,
  malformed,
  type Probe,
  serverProbes,
  unacceptable,
  unknownType,
  wrongMethod,
} from "./probes.ts";
import type { Target } from "./try-server.ts";

/** What to ask of each path of an OpenAPI document, at these base URLs, or else at the server that it names first. */
export function apiTargets(file: string, bases: readonly URL[], unsafe: boolean): readonly Target[] {
  const document = readDocument(file);
  const byPath = new Map<string, ApiOperation[]>();
  for (const operation of operationsOf(document.value)) {
    byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation]);
  }
  if (byPath.size === 0) throw new UsageError(`${file} has no paths with operations`);
  const servers = bases.length > 0 ? bases : [serverOf(document)];
  return servers.flatMap((base) => [
    ...[...byPath.values()].map((operations) => targetOf(base, operations, document, unsafe)),
    { url: base, file, probes: serverProbes(base) },
  ]);
}

function targetOf(
  base: URL,
  operations: readonly ApiOperation[],
  { file, value }: ApiDocument,
  unsafe: boolean,
): Target {
  // Any of them tells the parameters of the path; that of GET also those of the query.
  const one = operations.find(({ method }) => method === "GET") ?? (operations[0] as ApiOperation); // grouped, so there is one
  const { known, unknown } = urlsOf(
    base,
    one.path,
    [one.pathItem.parameters, one.operation.parameters],
    value,
  );
  const first = unknown.href === known.href ? asItIs(known) : get("unknown parameters", unknown);
  const more = unsafe ? operations.flatMap((operation) => withBody(operation, known, value)) : [];
  return { url: known, file, probes: [first, unacceptable(known), wrongMethod(known), ...more] };
}

/** Where a body is taken. */
function withBody({ method, operation }: ApiOperation, url: URL, document: Fields): readonly Probe[] {
  const types = Object.keys(fieldsOf(follow(operation.requestBody, document).content));
  if (types.length === 0) return [];
  const isJson = types.some((type) => /[/+]json\b/.test(type));
  return [...(isJson ? [malformed(method, url)] : []), unknownType(method, url)];
}

function serverOf({ file, value }: ApiDocument): URL {
  const [server] = Array.isArray(value.servers) ? value.servers.map(fieldsOf) : [];
  const variables = fieldsOf(server?.variables);
  const url = String(server?.url ?? "").replace(/\{([^}]*)\}/g, (_, name) =>
    String(fieldsOf(variables[name]).default),
  );
  if (/^https?:/.test(url) && URL.canParse(url)) return new URL(url);
  throw new UsageError(
    `${file} names no server; say where it is: http-4xx check --openapi ${file} http://localhost:3000`,
  );
}
