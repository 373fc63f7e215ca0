import type { Model, StatusModel } from "../../model/model.ts";
import { type Constants, literal, propertyKey } from "../../print/literal.ts";
import { meaningsByCode, sparseArray } from "../by-code.ts";
import { publicStatus } from "./public-status.ts";
import { recordName, typeName } from "./record-name.ts";
import { importReferences, referenceConstants } from "./references.ts";
import { unusual } from "./unusual.ts";

/** Each record, frozen and marked as free of side effects, and the tables that lead to them. */
export function statusRecords(model: Model): string[] {
  const { statuses } = model;
  const constants = referenceConstants(model);
  const references = importReferences(statuses.map(publicStatus), constants);
  return [
    importStatements(statuses, references),
    ...statuses.map((status) => statusRecord(status, constants)),
    `/** Every status, in the order of the document: by code, official first. */\nexport const statuses: readonly Status[] = /* @__PURE__ */ freeze([\n${statuses.map((status) => `  ${recordName(status)},`).join("\n")}\n]);`,
    ...codeTables(statuses),
    `export const byId: Readonly<Record<string, Status | null>> = {\n  __proto__: null,\n${statuses
      .map((status) => `  ${propertyKey(status.id)}: ${recordName(status)},`)
      .join("\n")}\n};`,
  ];
}

function importStatements(statuses: readonly StatusModel[], references: string): string {
  const types = statuses.map((status) => `  ${typeName(status)},`).join("\n");
  return [
    'import { defineStatus } from "../define-status.ts";',
    'import { freeze } from "../freeze.ts";',
    'import type { Status } from "../status.ts";',
    references,
    `import type {\n${types}\n} from "./types.ts";`,
  ].join("\n");
}

function statusRecord(status: StatusModel, constants: Constants): string {
  const type = typeName(status);
  const record = literal(unusual(publicStatus(status)), "", constants);
  return `export const ${recordName(status)}: ${type} = /* @__PURE__ */ defineStatus<${type}>(${record});`;
}

/** The arrays stay private and unfrozen, which an engine reads two to three times as fast. */
function codeTables(statuses: readonly StatusModel[]): string[] {
  const meanings = [...meaningsByCode(statuses)];
  const first = new Map(meanings.map(([code, list]) => [code, list.slice(0, 1).map(recordName).join()]));
  const others = new Map(
    meanings
      .filter(([, list]) => list.length > 1)
      .map(([code, list]) => [code, `[${list.slice(1).map(recordName).join(", ")}]`]),
  );
  const index = "the index is the code less 400.";
  return [
    `/** The first meaning of each code; ${index} */\nexport const byCode: readonly (Status | undefined)[] = ${sparseArray(first)};`,
    `/** The meanings after the first; ${index} */\nexport const othersByCode: readonly (readonly Status[] | undefined)[] = ${sparseArray(others)};`,
  ];
}
