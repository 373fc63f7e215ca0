import type { SourceText } from "../read/read-spec.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";

export const libraryNamesPath = "spec/names/library-names.csv";

/** What a library calls a code. */
export interface LibraryName {
  readonly library: string;
  readonly name: string;
  readonly code: number;
}

/** The rows of the table below its head; those that are none are reported and left out. */
export function parseLibraryNames(file: SourceText | undefined, diagnostics: Diagnostic[]): LibraryName[] {
  if (file === undefined || file.fault !== undefined) return [];
  const [head, ...rows] = file.text.trimEnd().split(/\r?\n/);
  const report = (line: number, message: string) => {
    diagnostics.push({ path: libraryNamesPath, line, column: 1, code: "names-row", message });
  };
  if (head !== "list,name,code") report(1, 'is no head of the table; write "list,name,code"');
  return rows.flatMap((row, index) => {
    const [, library = "", name = "", code = ""] = /^([^,"]+),([^,"]+),(4\d\d)$/.exec(row) ?? [];
    if (code !== "") return [{ library, name, code: Number(code) }];
    report(index + 2, "is no row of the table; write list, name and code (400 to 499), without quotes");
    return [];
  });
}
