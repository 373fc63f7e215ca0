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

export const registryNamesPath = "spec/names/registry-names.csv";

/** The columns of the other table that are no list of the first one. */
const registryLists: Readonly<Record<string, string>> = {
  dotnet_HttpStatusCode: ".NET HttpStatusCode",
  aspnetcore_StatusCodes: "ASP.NET Core StatusCodes",
  spring_HttpStatus_7: "Spring HttpStatus",
  spring_deprecated_in_7: "Spring HttpStatus",
  winhttp: "WinHTTP",
};

/** A row for each code, a column for each library; several names of a cell stand between semicolons. */
export function parseRegistryNames(file: SourceText | undefined, diagnostics: Diagnostic[]): LibraryName[] {
  if (file === undefined || file.fault !== undefined) return [];
  const [head = [], ...rows] = file.text
    .trimEnd()
    .split(/\r?\n/)
    .map((row) => row.split(","));
  return rows.flatMap((cells, index) => {
    const code = Number(cells[0]);
    if (cells.length === head.length && code >= 400 && code <= 499) {
      return head.flatMap((column, at) => {
        const library = registryLists[column];
        const names = cells[at]?.split("; ").filter((name) => name !== "") ?? [];
        return library === undefined ? [] : names.map((name) => ({ library, name, code }));
      });
    }
    const message =
      "is no row of the table; write a code (400 to 499) and a cell for each column of its head";
    diagnostics.push({ path: registryNamesPath, line: index + 2, column: 1, code: "names-row", message });
    return [];
  });
}
