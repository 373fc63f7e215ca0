import type { StatusModel } from "../../model/model.ts";
import { literal } from "../../print/literal.ts";
import { unionDeclaration } from "../../print/union.ts";
import { meaningsByCode, sparseArray } from "../by-code.ts";

/** The union of ids, their list, and the table that leads from a code to the id of its first meaning. */
export function idDeclarations(statuses: readonly StatusModel[]): string[] {
  const firstIds = [...meaningsByCode(statuses)].map(
    ([code, [first]]) => [code, literal(first?.id ?? null)] as const,
  );
  return [
    unionDeclaration(
      "StatusId",
      'The key of a status: the code for an official one (`"404"`), `vendor-code` for the others (`"nginx-499"`).',
      statuses.map(({ id }) => literal(id)),
    ),
    `/** In the order in which an object has them as keys. */\nexport const ids: readonly StatusId[] = [\n${inOrderOfKeys(statuses).join("\n")}\n];`,
    `/** The id of each code whose first meaning is a vendor's. */\nexport interface FirstVendorIds {\n${vendorFirst(statuses).join("\n")}\n}`,
    `/** The id of each code's first meaning; the index is the code less 400. */\nexport const firstIds: readonly (StatusId | undefined)[] = ${sparseArray(new Map(firstIds))};`,
  ];
}

function inOrderOfKeys(statuses: readonly StatusModel[]): string[] {
  return Object.keys(Object.fromEntries(statuses.map(({ id }) => [id, id]))).map((id) => `  ${literal(id)},`);
}

function vendorFirst(statuses: readonly StatusModel[]): string[] {
  return [...meaningsByCode(statuses)].flatMap(([code, [first]]) =>
    first === undefined || first.vendor === null ? [] : [`  readonly ${code}: ${literal(first.id)};`],
  );
}
