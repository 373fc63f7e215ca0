import type { AnyStatus } from "@scope/http-4xx-openapi";
import type { Values } from "../command.ts";
import { UsageError } from "../usage-error.ts";
import { writeAtomically } from "../write-atomically.ts";
import { withAdditions } from "./add.ts";
import { type Addition, missingComponents, missingResponses } from "./additions.ts";
import { type ApiDocument, readDocument } from "./api-document.ts";
import type { Fields } from "./fields.ts";
import type { Made } from "./made.ts";
import { makeBeside } from "./make-beside.ts";
import { type ApiOperation, operationsOf } from "./operations.ts";

/** What a document was given, as `schemas/openapi.json` has it. */
export interface Added {
  readonly file: string;
  /** References to what is new: `#/components/responses/NotFound`. */
  readonly components: readonly string[];
  readonly operations: readonly AddedResponses[];
}

interface AddedResponses {
  readonly method: string;
  readonly path: string;
  /** `404`, or `default`. */
  readonly responses: readonly string[];
}

/** Adds to the document in the file what it lacks. A file that lacks nothing is not written. */
export async function addTo(file: string, codes: readonly AnyStatus[], values: Values): Promise<Added> {
  const document = readDocument(file);
  if (values.version !== undefined && values.version !== document.version) {
    throw new UsageError(`${file} is OpenAPI ${document.version}; leave out --version`);
  }
  const operations = values.complete === true ? operationsOf(document.value) : [];
  const all = codes.length > 0 ? codes : operations.flatMap(({ errors }) => errors);
  const made = await makeBeside(document, all as readonly AnyStatus[], values);
  const completed = operations.flatMap((operation) => completion(operation, made));
  const responses = completed.map(({ addition }) => addition);
  const wanted = codes.length > 0 ? made.components : referredTo(made.components, responses);
  const components = missingComponents(document, wanted);
  write(document, [...components, ...responses]);
  return {
    file,
    components: components.flatMap(({ path, members }) => referencesTo(path, members)),
    operations: completed.map(({ operation: { method, path }, names }) => ({
      method,
      path,
      responses: names,
    })),
  };
}

interface Completion {
  readonly operation: ApiOperation;
  readonly addition: Addition;
  readonly names: readonly string[];
}

function completion(operation: ApiOperation, made: Made): readonly Completion[] {
  const { addition, names } = missingResponses(operation, made.forOperation(operation.errors));
  return addition === undefined ? [] : [{ operation, addition, names }];
}

/** Components that nothing refers to make linters warn. */
function referredTo(components: Made["components"], additions: readonly Addition[]): Made["components"] {
  const responses = named(components.responses, "responses", additions);
  return { responses, schemas: named(components.schemas, "schemas", responses) };
}

function named(all: Fields, kind: string, where: unknown): Fields {
  const text = JSON.stringify(where);
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => text.includes(JSON.stringify(`#/components/${kind}/${name}`))),
  );
}

function write(document: ApiDocument, additions: readonly Addition[]): void {
  if (additions.length > 0) writeAtomically(document.file, withAdditions(document, additions));
}

/** Of whole kinds and of single components. */
function referencesTo(path: readonly string[], members: Fields): readonly string[] {
  if (path.length === 2) return Object.keys(members).map((name) => `#/${[...path, name].join("/")}`);
  return Object.entries(members).flatMap(([key, inner]) => referencesTo([...path, key], inner as Fields)); // maps of maps
}

/** For people. */
export function toldOf({ file, components, operations }: Added): string {
  if (components.length + operations.length === 0) return `${file} lacks nothing of it\n`;
  const lines = [
    ...components,
    ...operations.map(({ method, path, responses }) => `${method} ${path}: ${responses.join(", ")}`),
  ];
  return `Added to ${file}:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
