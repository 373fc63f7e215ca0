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

/** What is wrong only because of what is, or is not, somewhere else: often one slip there, and one of these in every locale. */
const references: ReadonlySet<string> = new Set([
  "unknown-status",
  "unknown-source",
  "unknown-section",
  "unknown-guidance",
  "missing-message",
]);

/** Causes before their consequences: the files that others refer to, then documents, the others, and what only refers. */
function rank({ path, code }: Diagnostic): number {
  if (references.has(code)) return 3;
  if (/^spec\/(?:sources|statuses|vendors)\.yaml$/.test(path)) return 0;
  return path.startsWith("spec/documents/") ? 1 : 2;
}

/** A report of more lines is read from its head: causes first. More places that refer to one missing thing take one line. */
const readWhole = 5;

/**
 * The lines of a report. A missing message has its own in any case: each locale needs an edit, where of an unknown id there
 * is one to correct.
 */
export function reportLines(diagnostics: readonly Diagnostic[]): string[] {
  const sorted = sortDiagnostics(diagnostics);
  if (sorted.length > readWhole) sorted.sort((a, b) => rank(a) - rank(b));
  const groups = new Map<unknown, Diagnostic[]>();
  for (const diagnostic of sorted) {
    const { code, message } = diagnostic;
    const isFolded = references.has(code) && code !== "missing-message";
    const key = isFolded ? `${code} ${message}` : diagnostic;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, next] = group;
    if (first === undefined || next === undefined || group.length <= readWhole) {
      return group.map(formatDiagnostic);
    }
    const inFiles = new Set(group.map(({ path }) => path)).size === group.length;
    const others = `${group.length - 1} other ${inFiles ? "files" : "places"}`;
    const place = `${next.path}:${next.line}:${next.column}`;
    return [`${formatDiagnostic(first)} (and in ${others}, first ${place})`];
  });
}

/** Thrown when the spec has mistakes: nothing has been written, and each mistake is in `diagnostics`. */
export class SpecError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const sorted = sortDiagnostics(diagnostics);
    super(reportLines(diagnostics).join("\n"));
    this.name = "SpecError";
    this.diagnostics = sorted;
  }
}
