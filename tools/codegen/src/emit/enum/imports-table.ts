import type { VendorModel } from "../../model/model.ts";
import { markdownTable } from "../markdown-table.ts";

const name = "@scope/http-4xx-enum";

/** What can be imported, for the README: a row for the official codes, one for each vendor, and one for all of them. */
export function importsTable(vendors: readonly VendorModel[]): string {
  return markdownTable(
    ["import", "gives"],
    [
      [
        code(name),
        `${code("enum Http4xx")}, a constant for each of its members, ${code("type Http4xxCode")}`,
      ],
      ...vendors.map(vendorRow),
      [code(`${name}/erasable`), "the enums as `as const` objects, with types of the same names"],
    ],
  );
}

function vendorRow({ key, prefix, substatuses }: VendorModel): string[] {
  const types = [`${prefix}Http4xxCode`, ...(substatuses.length === 0 ? [] : [`${prefix}SubstatusCode`])];
  const gives = [
    code(`enum ${prefix}Http4xx`),
    "its constants",
    ...types.map((type) => code(`type ${type}`)),
  ];
  return [code(`${name}/vendors/${key}`), gives.join(", ")];
}

function code(text: string): string {
  return `\`${text}\``;
}
