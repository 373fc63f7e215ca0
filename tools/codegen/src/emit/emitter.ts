import type { Model } from "../model/model.ts";
import type { GeneratedFile } from "../terms/generated-file.ts";

export type { GeneratedFile };

/** Makes the generated files of one package, from the model alone. */
export interface Emitter {
  readonly name: string;
  emit(model: Model): Iterable<GeneratedFile>;
}

/** The first line of every generated source file. */
export const banner = "// @generated from spec/ by pnpm generate";

/**
 * A source file: the banner, then statements with a blank line between. Put together without a list of them, which would
 * be copied once more when the last line end is added.
 */
export function sourceFile(path: string, statements: Iterable<string>): GeneratedFile {
  let text = `${banner}\n`;
  for (const statement of statements) text += `\n${statement}\n`;
  return { path, text };
}

/** A JSON file, indented, keys as they come. */
export function jsonFile(path: string, data: unknown): GeneratedFile {
  return { path, text: `${JSON.stringify(data, null, 2)}\n` };
}

/** A JSON file that people install: a line for each item of the lists at its top, and no other white space. */
export function compactJsonFile(path: string, data: Readonly<Record<string, unknown>>): GeneratedFile {
  const members = Object.entries(data).map(([key, value]) => {
    const items = Array.isArray(value) ? value.map((item) => `\n${JSON.stringify(item)}`) : undefined;
    return `${JSON.stringify(key)}:${items === undefined ? JSON.stringify(value) : `[${items.join(",")}\n]`}`;
  });
  return { path, text: `{${members.join(",\n")}}\n` };
}
