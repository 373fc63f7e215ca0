import type { StatusModel } from "../../model/model.ts";
import { literal, propertyKey } from "../../print/literal.ts";

/** The classes by id, and what leads from a response to an id, for what is known only when it runs. */
export function classTables(thrown: readonly StatusModel[], firstOfCode: readonly StatusModel[]): string[] {
  const vendors = [...new Set(thrown.flatMap(({ vendor }) => vendor ?? []))];
  const firstVendorIds = firstOfCode.filter(({ vendor }) => vendor !== null);
  return [
    [
      'import type { AnyErrorClass } from "../error-class.ts";',
      'import * as official from "./classes.ts";',
      ...vendors.map((vendor) => `import * as ${moduleName(vendor)} from "./vendors/${vendor}.ts";`),
    ].join("\n"),
    table(
      "The class of each id.",
      "classesById: Readonly<Record<string, AnyErrorClass | null>>",
      thrown.map(({ id, vendor, name }) => [
        id,
        `${vendor === null ? "official" : moduleName(vendor)}.${name}`,
      ]),
    ),
    table(
      "The id of each code whose first meaning is a vendor's.",
      "firstVendorIds: Readonly<Record<string, string | null>>",
      firstVendorIds.map(({ id, code }) => [String(code), literal(id)]),
    ),
    table(
      "The field of a response that tells of which id it is, where the code has another meaning without it.",
      "identifyingFields: Readonly<Record<string, string | null>>",
      thrown.flatMap(({ id, identifiedBy }) =>
        identifiedBy === null ? [] : [[id, literal(identifiedBy)] as const],
      ),
    ),
  ];
}

/** A literal without a prototype answers nothing to `constructor`. */
function table(
  description: string,
  declaration: string,
  entries: readonly (readonly [key: string, code: string])[],
): string {
  const lines = entries.map(([key, code]) => `  ${propertyKey(key)}: ${code},\n`).join("");
  return `/** ${description} */\nexport const ${declaration} = {\n  __proto__: null,\n${lines}};`;
}

/** `aws-alb` is imported as `awsAlb`. */
function moduleName(vendor: string): string {
  return vendor.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
