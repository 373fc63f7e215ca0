import { doc } from "../../print/doc.ts";
import { indent, print } from "../../print/print.ts";
import { StructureKind, VariableDeclarationKind } from "../../print/structure-kind.ts";
import type { Member } from "./members.ts";

/** `export enum Name { ... }`, printed member by member. */
export function enumDeclaration(name: string, description: string, members: readonly Member[]): string {
  const body = members.map((member) =>
    indent(
      `${print({ kind: StructureKind.EnumMember, name: member.name, value: member.code, docs: [...member.docs] })},`,
    ),
  );
  const empty = print({ kind: StructureKind.Enum, name, isExported: true, docs: [doc([description])] });
  return empty.replace(/\}$/, () => `${body.join("\n")}\n}`);
}

/** `export const NotFound: 404 = 404;`, one for each member. */
export function constantDeclarations(members: readonly Member[]): string[] {
  return members.map(({ name, code, docs }) =>
    print({
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      // With its type written out, because a literal that is only inferred widens to number where it is used.
      declarations: [{ name, type: String(code), initializer: String(code) }],
      docs: [...docs],
    }),
  );
}

/** What an enum gives, without its syntax: a const object, and a type of the same name. */
export function erasableDeclaration(name: string, description: string, members: readonly Member[]): string {
  const comment = print({ kind: StructureKind.JSDoc, ...doc([description]) });
  const body = members.flatMap((member) => [
    ...member.docs.map((docs) => indent(print({ kind: StructureKind.JSDoc, ...docs }))),
    `  ${member.name}: ${member.code},`,
  ]);
  const object = `export const ${name} = {\n${body.join("\n")}\n} as const;`;
  const type = `export type ${name} = (typeof ${name})[keyof typeof ${name}];`;
  return [comment, object, comment, type].join("\n");
}
