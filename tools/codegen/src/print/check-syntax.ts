import { ts } from "ts-morph";
import type { GeneratedFile } from "../terms/generated-file.ts";

/** Parses what was printed once more, so that a fault in an emitter stops the run before anything is written. */
export function checkSyntax(files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    if (path.endsWith(".json")) {
      JSON.parse(text);
      continue;
    }
    if (!path.endsWith(".ts")) continue;
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
    // The parser's own findings; the public type leaves the property out.
    const { parseDiagnostics } = source as ts.SourceFile & {
      parseDiagnostics: readonly ts.DiagnosticWithLocation[];
    };
    const [fault] = parseDiagnostics;
    if (fault === undefined) continue;
    const { line, character } = source.getLineAndCharacterOfPosition(fault.start);
    const message = ts.flattenDiagnosticMessageText(fault.messageText, " ");
    throw new Error(
      `an emitter printed invalid TypeScript at ${path}:${line + 1}:${character + 1}: ${message}`,
    );
  }
}
