import { printStructure, type Structures } from "ts-morph";

/** What an earlier run has printed, and what this one has, by structure: the same one is always printed the same. */
let earlier: Readonly<Record<string, string>> = {};
let printed: Record<string, string> = {};

/** Lets known texts be taken as they are. */
export function startFrom(known: Readonly<Record<string, string>>): void {
  earlier = known;
  printed = {};
}

/** All that was printed since, for the next run to start from. */
export function printedTexts(): Readonly<Record<string, string>> {
  return printed;
}

/** One statement or member. Printed one by one and joined, because one structure of many members prints in quadratic time. */
export function print(structure: Structures): string {
  const key = JSON.stringify(structure, refuseFunctions);
  const text = earlier[key] ?? printStructure(structure, { indentNumberOfSpaces: 2 }).trimEnd();
  printed[key] = text;
  return text;
}

/** A writer function would be left out of the key. */
function refuseFunctions(name: string, value: unknown): unknown {
  if (typeof value === "function") throw new TypeError(`"${name}" is a function; print text alone`);
  return value;
}

/** Puts text one level deeper. Blank lines stay blank. */
export function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
