import type { JSDocStructure, OptionalKind } from "ts-morph";

/** A doc comment of prose lines, with an optional `@deprecated`. One line alone stays on the line of its delimiters. */
export function doc(lines: readonly string[], deprecated?: string): OptionalKind<JSDocStructure> {
  return {
    description: `${lines.length > 1 ? "\n" : ""}${lines.map(docText).join("\n")}`,
    ...(deprecated === undefined ? {} : { tags: [{ tagName: "deprecated", text: docText(deprecated) }] }),
  };
}

/**
 * The only way for data to enter a comment: `*\/` would end it, and TypeScript takes an `@` after any white space, and
 * after the star of a margin, for the start of a tag, after a brace for an inline one. ts-morph escapes none of it.
 * Links are ours.
 */
export function docText(text: string): string {
  return text
    .replaceAll("*/", "*\\/")
    .replaceAll(/(^|[\s*])@/g, "$1&#64;")
    .replaceAll(/\{@(?!link )/g, "{&#64;");
}
