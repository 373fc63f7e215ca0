import { doc } from "./doc.ts";
import { print } from "./print.ts";
import { StructureKind } from "./structure-kind.ts";

/** `export type Name = ...` of literals, one a line: a vendor may have a hundred. */
export function unionDeclaration(name: string, description: string, literals: readonly string[]): string {
  const comment = print({ kind: StructureKind.JSDoc, ...doc([description]) });
  const type = literals.map((item) => `\n  | ${item}`).join("") || " never";
  return `${comment}\nexport type ${name} =${type};`;
}
