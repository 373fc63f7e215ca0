import type { StatusModel } from "../../model/model.ts";
import { literal } from "../../print/literal.ts";
import { requiredFields } from "./required-fields.ts";

/** What types know of an id. Written out, so that neither a vendor's module nor a class is loaded for a type. */
export function errorTypes(
  thrown: readonly StatusModel[],
  firstOfCode: readonly StatusModel[],
  notThrown: readonly StatusModel[],
): string[] {
  const required = thrown.filter((status) => requiredFields(status).length > 0);
  return [
    'import type { Http4xxError } from "../http-4xx-error.ts";',
    typed("The errors that have a class, by the id of their status.", "Http4xxErrors", thrown, errorType),
    typed("The names of the fields that must be carried, by id.", "RequiredFieldNames", required, fieldNames),
    typed(
      "The id of each code whose first meaning is a vendor's.",
      "FirstVendorIds",
      firstOfCode.filter(({ vendor }) => vendor !== null),
      ({ id }) => literal(id),
      ({ code }) => code,
    ),
    unsentIds(notThrown),
  ];
}

function unsentIds(notThrown: readonly StatusModel[]): string {
  const ids = notThrown.map(({ id }) => literal(id)).join(" | ") || "never";
  return `/** The ids of what no client receives by its own code, and no error is made of. */\nexport type UnsentId = ${ids};`;
}

function typed(
  description: string,
  name: string,
  statuses: readonly StatusModel[],
  type: (status: StatusModel) => string,
  key: (status: StatusModel) => string | number = ({ id }) => id,
): string {
  const members = statuses.map((status) => `  readonly ${literal(key(status))}: ${type(status)};`);
  return `/** ${description} */\nexport interface ${name} {\n${members.join("\n")}\n}`;
}

function errorType({ id, code, name }: StatusModel): string {
  return `Http4xxError<${[code, id, name].map((value) => literal(value)).join(", ")}>`;
}

function fieldNames(status: StatusModel): string {
  return requiredFields(status)
    .map(({ name }) => literal(name))
    .join(" | ");
}
