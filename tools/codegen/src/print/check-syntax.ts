import { ts } from "ts-morph";
import type { GeneratedFile } from "../terms/generated-file.ts";
import { piecesOf } from "./pieces.ts";
import { hasSameSyntax } from "./same-syntax.ts";

/**
 * Parses what was printed once more, so that a fault in an emitter stops the run before anything is written. JSON is
 * not printed but stringified.
 */
export function checkSyntax(files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    // Pieces without a fault are none together either; what was cut where it is no piece has one.
    const fault = path.endsWith(".ts") && hasFault(path, text) ? faultIn(path, text) : undefined;
    if (fault === undefined) continue;
    const { line, character } = fault.file.getLineAndCharacterOfPosition(fault.start);
    const message = ts.flattenDiagnosticMessageText(fault.messageText, " ");
    throw new Error(
      `an emitter printed invalid TypeScript at ${path}:${line + 1}:${character + 1}: ${message}`,
    );
  }
}

/** The same of one file in the place of another, which was looked through when it was written: `before` reads that. */
export function checkChange(file: GeneratedFile, before: () => string | undefined): void {
  if (!file.path.endsWith(".ts")) return;
  const other = before();
  if (other === undefined || !hasSameSyntax(file.text, other)) checkSyntax([file]);
}

function hasFault(path: string, text: string): boolean {
  for (const piece of piecesOf(text)) if (faultIn(path, piece) !== undefined) return true;
  return false;
}

function faultIn(path: string, text: string): ts.DiagnosticWithLocation | undefined {
  const source = ts.createSourceFile(path, text, {
    languageVersion: ts.ScriptTarget.Latest,
    // Comments are text.
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  });
  // The parser's own findings; the public type leaves the property out.
  const { parseDiagnostics } = source as ts.SourceFile & {
    parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  return parseDiagnostics[0];
}
