import { printStructure, type Structures } from "ts-morph";

/** One statement or member. Printed one by one and joined, because one structure of many members prints in quadratic time. */
export function print(structure: Structures): string {
  return printStructure(structure, { indentNumberOfSpaces: 2 }).trimEnd();
}

/** Puts text one level deeper. Blank lines stay blank. */
export function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
