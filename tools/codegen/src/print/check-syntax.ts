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

function hasFault(path: string, text: string): boolean {
  for (const piece of piecesOf(text)) if (faultIn(path, piece) !== undefined) return true;
  return false;
}

/** A blank line stands between two statements. */
function* piecesOf(text: string): Iterable<string> {
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf("\n\n", start + atOnce);
    const end = blank === -1 ? text.length : blank;
    const isLong = end - start > 4 * atOnce;
    // A long statement by itself.
    const before = isLong ? text.lastIndexOf("\n\n", start + atOnce) : end;
    if (before > start) yield text.slice(start, before);
    else yield* statementsOfSomeMembers(text.slice(start, end));
    start = before > start ? before : end;
  }
}

/** Of an object, an enum or a list of many members: each member stands two spaces deep. */
function* statementsOfSomeMembers(text: string): Iterable<string> {
  const head = /^.*?[{[]\n(?= {2}\S)/s.exec(text)?.[0];
  if (head === undefined) return yield text; // a union, or a long text
  const end = text.lastIndexOf("\n", text.trimEnd().length - 1) + 1;
  const member = /^ {2}\S/gm;
  for (let from = head.length; from < end; ) {
    member.lastIndex = from + atOnce;
    const to = Math.min(member.exec(text)?.index ?? end, end);
    yield head + text.slice(from, to) + text.slice(end);
    from = to;
  }
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
