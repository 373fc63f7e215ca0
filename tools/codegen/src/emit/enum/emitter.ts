import type { Model, StatusModel, VendorModel } from "../../model/model.ts";
import { literal } from "../../print/literal.ts";
import { unionDeclaration } from "../../print/union.ts";
import { codeUnion, officialCodeUnion } from "../code-union.ts";
import { type Emitter, type GeneratedFile, sourceFile } from "../emitter.ts";
import { constantDeclarations, enumDeclaration, erasableDeclaration } from "./declarations.ts";
import { importsTable } from "./imports-table.ts";
import { membersOf } from "./members.ts";

const folder = "packages/enum/src/generated";

/** Enums, constants and types. Enum and constants are apart, because a bundler keeps a whole module's enum. */
export const enumEmitter: Emitter = {
  name: "enum",
  *emit(model) {
    const official = model.statuses.filter((status) => status.official);
    yield sourceFile(`${folder}/constants.ts`, constantDeclarations(membersOf(official)));
    yield sourceFile(`${folder}/http4xx.ts`, [
      enumDeclaration("Http4xx", officialDescription, membersOf(official)),
      officialCodeUnion(model),
    ]);
    for (const vendor of model.vendors) yield vendorFile(vendor);
    yield sourceFile(`${folder}/erasable.ts`, erasable(model, official));
    yield { path: "packages/enum/README.md", part: "imports", text: importsTable(model.vendors) };
  },
};

const officialDescription =
  "The client errors of HTTP by name. For a code that has several names, `Http4xx[code]` answers the canonical one.";

function vendorFile(vendor: VendorModel): GeneratedFile {
  const { key, name, prefix, statuses } = vendor;
  const members = membersOf(statuses);
  return sourceFile(`${folder}/vendors/${key}.ts`, [
    ...constantDeclarations(members),
    enumDeclaration(`${prefix}Http4xx`, `The client errors of ${name} by name.`, members),
    codeUnion(`${prefix}Http4xxCode`, `The code of any client error of ${name}.`, statuses),
    ...substatusUnion(vendor),
  ]);
}

function erasable(model: Model, official: readonly StatusModel[]): string[] {
  return [
    erasableDeclaration("Http4xx", "The client errors of HTTP by name.", membersOf(official)),
    officialCodeUnion(model),
    ...model.vendors.flatMap((vendor) => [
      erasableDeclaration(
        `${vendor.prefix}Http4xx`,
        `The client errors of ${vendor.name} by name.`,
        membersOf(vendor.statuses),
      ),
      codeUnion(
        `${vendor.prefix}Http4xxCode`,
        `The code of any client error of ${vendor.name}.`,
        vendor.statuses,
      ),
      ...substatusUnion(vendor),
    ]),
  ];
}

/** Strings, because 403.1 and 403.10 are one number. */
function substatusUnion({ name, prefix, substatuses }: VendorModel): string[] {
  if (substatuses.length === 0) return [];
  const codes = substatuses.map(({ code }) => literal(code));
  return [
    unionDeclaration(
      `${prefix}SubstatusCode`,
      `The substatus codes of ${name}, as its logs write them.`,
      codes,
    ),
  ];
}
