import { compareText } from "./compare-text.ts";

/** One mistake in the spec: where it is, what is wrong and what to do about it. Lines and columns count from 1. */
export interface Diagnostic {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

export function formatDiagnostic({ path, line, column, code, message }: Diagnostic): string {
  return `${path}:${line}:${column} - error ${code}: ${message}`;
}

/** In reading order, so that the report is the same whatever order the rules ran in. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

/** Thrown when the spec has mistakes: nothing has been written, and each mistake is in `diagnostics`. */
export class SpecError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const sorted = sortDiagnostics(diagnostics);
    super(sorted.map(formatDiagnostic).join("\n"));
    this.name = "SpecError";
    this.diagnostics = sorted;
  }
}
