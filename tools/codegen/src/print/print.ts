import { printStructure, type Structures } from "ts-morph";

/** What an earlier run has printed, and what this one has if it is to be kept, by structure, or whatever it was made of. */
let earlier: Readonly<Record<string, string>> = {};
let printed: Record<string, string> | undefined;

/** Lets known texts be taken as they are, and keeps those that are printed if they are wanted. */
export function startFrom(known: Readonly<Record<string, string>>, keeps: boolean): void {
  earlier = known;
  printed = keeps ? {} : undefined;
}

/** All that was printed since, for the next run to start from. */
export function printedTexts(): Readonly<Record<string, string>> {
  return printed ?? {};
}

/** One statement or member. Printed one by one and joined, because one structure of many members prints in quadratic time. */
export function print(structure: Structures): string {
  return onceOnly(JSON.stringify(structure, refuseFunctions), () =>
    printStructure(structure, { indentNumberOfSpaces: 2 }).trimEnd(),
  );
}

/** What takes long to make, unless an earlier run has made it of the same key. */
export function onceOnly(key: string, make: () => string): string {
  const text = earlier[key] ?? make();
  if (printed !== undefined) printed[key] = text;
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
