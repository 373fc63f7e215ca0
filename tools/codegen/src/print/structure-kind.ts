import type * as morph from "ts-morph";

/*
 * ts-morph's own, of which importing these would load TypeScript: that is done once something is to be printed that no
 * earlier run has printed. The compiler compares the values.
 */
export const StructureKind = {
  Enum: 8,
  EnumMember: 9,
  Interface: 19,
  JSDoc: 24,
  TypeAlias: 38,
  VariableStatement: 41,
} as const satisfies { [Name in keyof typeof morph.StructureKind]?: (typeof morph.StructureKind)[Name] };

export const VariableDeclarationKind = {
  // A text is no member of an enum of texts to the compiler, whatever it says.
  Const: "const" as morph.VariableDeclarationKind.Const,
};
