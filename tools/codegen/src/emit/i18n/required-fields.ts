import type { HeaderModel, StatusModel } from "../../model/model.ts";
import { isRequired } from "../../model/required-headers.ts";
import { literal } from "../../print/literal.ts";

/** The fields that a status must always carry, as types for a literal status and as data for any other. */
export function requiredFieldDeclarations(statuses: readonly StatusModel[]): string[] {
  const required = statuses.flatMap(({ id, headers }) => {
    const always = headers.filter(isRequired);
    return always.length === 0 ? [] : [{ id, always }];
  });
  const types = required.map(({ id, always }) => {
    const names = always.map(({ name }) => literal(name)).join(" | ");
    return `  readonly ${literal(id)}: ${names};`;
  });
  const data = Object.fromEntries(required.map(({ id, always }) => [id, always.map(fieldData)]));
  return [
    'import type { RequiredField } from "../problem/required-field.ts";',
    `/** The names of the fields that a response with this status must carry. */\nexport interface RequiredFieldNames {\n${types.join("\n")}\n}`,
    `export const requiredFields: Readonly<Record<string, readonly RequiredField[]>> = ${literal(data)};`,
  ];
}

function fieldData({ name, example, reference }: HeaderModel): Record<string, string> {
  const { title, section } = reference;
  return { name, example, rule: section === null ? title : `${title}, section ${section}` };
}
