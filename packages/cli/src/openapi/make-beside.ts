import type { AnyStatus } from "@scope/http-4xx-openapi";
import type { Values } from "../command.ts";
import { UnreadableError } from "../unreadable-error.ts";
import type { ApiDocument } from "./api-document.ts";
import { fieldsOf } from "./fields.ts";
import { isProblemSchema } from "./is-problem-schema.ts";
import { type Made, make } from "./made.ts";

/** Tried in turn, unless a name is given. */
const schemaNames = ["Problem", "ProblemDetails", "ClientErrorProblem"];

/** Components none of whose schemas has the name of another one of the document. Throws `UnreadableError` where all have. */
export async function makeBeside(
  document: ApiDocument,
  codes: readonly AnyStatus[],
  values: Values,
): Promise<Made> {
  const given = values["schema-name"];
  let taken: string | undefined;
  for (const name of given === undefined ? schemaNames : [given]) {
    const made = await make(codes, document.version, { ...values, "schema-name": name });
    const other = otherSchema(document, made);
    if (other === undefined) return made;
    taken ??= other;
  }
  throw new UnreadableError(
    `${document.file}: components/schemas/${taken} is another schema, not that of problem details (RFC 9457); give ours a name of its own: --schema-name NAME`,
  );
}

/** The name of a schema that the document uses for something else. */
function otherSchema({ value }: ApiDocument, { components }: Made): string | undefined {
  const own = fieldsOf(fieldsOf(value.components).schemas);
  return Object.keys(components.schemas).find(
    (name) => Object.hasOwn(own, name) && !isProblemSchema(own[name], value),
  );
}
