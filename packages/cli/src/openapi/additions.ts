import type { ApiDocument } from "./api-document.ts";
import { type Fields, fieldsOf } from "./fields.ts";
import type { Made } from "./made.ts";
import type { ApiOperation } from "./operations.ts";

/** Members that a map of the document lacks. */
export interface Addition {
  /** The keys that lead to the map. */
  readonly path: readonly string[];
  readonly members: Fields;
}

/** Which of the components a document lacks. What it has under the same name is its own, and stays. */
export function missingComponents({ value }: ApiDocument, wanted: Made["components"]): readonly Addition[] {
  const components = Object.fromEntries(
    Object.entries(wanted).filter(([, members]) => Object.keys(members).length > 0),
  );
  if (Object.keys(components).length === 0) return [];
  if (!Object.hasOwn(value, "components")) return [{ path: [], members: { components } }];
  const own = fieldsOf(value.components);
  const parts = Object.entries(components)
    .filter(([kind]) => Object.hasOwn(own, kind))
    .map(([kind, all]) => ({ path: ["components", kind], members: without(fieldsOf(own[kind]), all) }));
  return [{ path: ["components"], members: without(own, components) }, ...parts].filter(
    ({ members }) => Object.keys(members).length > 0,
  );
}

/** What an operation's responses lack of those that are wanted, and the names of these. */
export function missingResponses(
  { at, operation }: ApiOperation,
  wanted: Fields,
): { readonly addition: Addition | undefined; readonly names: readonly string[] } {
  const members = without(fieldsOf(operation.responses), wanted);
  const names = Object.keys(members);
  if (names.length === 0) return { addition: undefined, names };
  const addition = Object.hasOwn(operation, "responses")
    ? { path: [...at, "responses"], members }
    : { path: at, members: { responses: members } };
  return { addition, names };
}

/** The members of the second that the first does not have. */
function without(own: Fields, wanted: Fields): Fields {
  return Object.fromEntries(Object.entries(wanted).filter(([key]) => !Object.hasOwn(own, key)));
}
