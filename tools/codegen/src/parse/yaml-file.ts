import { LineCounter, parseDocument } from "yaml";
import type { SourceText } from "../read/read-spec.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import { reportForbiddenConstructs } from "./forbidden-constructs.ts";
import { type Path, positionAt, positionFinder, type Side } from "./positions.ts";
import { describeYamlError, placeOf, withoutConsequences } from "./yaml-errors.ts";

/** A YAML file that knows where each of its values stands. */
export interface YamlFile {
  readonly path: string;
  /** The file as plain data, or undefined where the YAML itself is broken. */
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** A diagnostic at the value of `at`, unless `side` says otherwise. */
  report(at: Path, code: string, message: string, side?: Side): Diagnostic;
}

export function parseYamlFile({ path, text }: SourceText): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const positionOf = positionFinder(document, lines);
  const diagnostics: Diagnostic[] = [];
  const report = (offset: number, code: string, message: string) => {
    diagnostics.push({ path, ...positionAt(lines, offset), code, message });
  };
  const errors = withoutConsequences([...document.errors, ...document.warnings]);
  // Of several errors at one place the first is the cause of the others.
  for (const [offset, error] of new Map(
    errors.map((error) => [placeOf(error, document), error] as const).reverse(),
  )) {
    const { code, message } = describeYamlError(error);
    report(offset, code, message);
  }
  const readable = reportForbiddenConstructs(document, report);
  return {
    path,
    data: readable && errors.length === 0 ? document.toJS() : undefined,
    diagnostics,
    report: (at, code, message, side = "value") => ({ path, ...positionOf(at, side), code, message }),
  };
}
