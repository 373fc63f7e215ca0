import { ts } from "ts-morph";
import type { GeneratedFile } from "../terms/generated-file.ts";

/** What is parsed at once: of a longer file a few statements at a time, whose trees need not all be in memory. */
const atOnce = 65_536;

/**
 * Parses what was printed once more, so that a fault in an emitter stops the run before anything is written. JSON is
 * not printed but stringified.
 */
export function checkSyntax(files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    // Statements without a fault are none together either; one that was cut through has one.
    if (!path.endsWith(".ts") || piecesOf(text).every((piece) => faultIn(path, piece) === undefined))
      continue;
    const fault = faultIn(path, text);
    if (fault === undefined) continue;
    const { line, character } = fault.file.getLineAndCharacterOfPosition(fault.start);
    const message = ts.flattenDiagnosticMessageText(fault.messageText, " ");
    throw new Error(
      `an emitter printed invalid TypeScript at ${path}:${line + 1}:${character + 1}: ${message}`,
    );
  }
}

/** A blank line stands between two statements. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf("\n\n", start + atOnce);
    const end = blank === -1 ? text.length : blank;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
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
