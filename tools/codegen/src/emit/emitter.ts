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

/** A source file: the banner, then statements with a blank line between. */
export function sourceFile(path: string, statements: Iterable<string>): GeneratedFile {
  return { path, text: `${banner}\n\n${[...statements].join("\n\n")}\n` };
}

/** A JSON file, indented, keys as they come. */
export function jsonFile(path: string, data: unknown): GeneratedFile {
  return { path, text: `${JSON.stringify(data, null, 2)}\n` };
}
