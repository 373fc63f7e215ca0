import { type Document, LineCounter, parseDocument } from "yaml";
import type { SourceText } from "../read/read-spec.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import { reportForbiddenConstructs } from "./forbidden-constructs.ts";
import { type Path, positionAt, positionFinder, type Side } from "./positions.ts";
import { readInPieces } from "./read-in-pieces.ts";
import { describeYamlError, placeOf, withoutConsequences } from "./yaml-errors.ts";

/** A YAML file that knows where each of its values stands. */
export interface YamlFile {
  readonly path: string;
  readonly firstLine: string;
  /** The file as plain data, or undefined where the YAML itself is broken. */
  readonly data: unknown;
  /** False where entries are missing from the data. */
  readonly whole: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether an earlier run has found nothing wrong with its texts. */
  readonly judged: boolean;
  /** A diagnostic at the value of `at`, unless `side` says otherwise. */
  report(at: Path, code: string, message: string, side?: Side): Diagnostic;
}

/** `known` is what an earlier run has made of exactly this text, without finding anything wrong with it. */
export function parseYamlFile({ path, text, known, judged = false }: SourceText): YamlFile {
  const read = known === undefined ? readYaml(path, text) : { data: known, whole: true, diagnostics: [] };
  return {
    path,
    firstLine: /^\ufeff?(.*)/.exec(text)?.[1]?.trimEnd() ?? "",
    ...read,
    judged,
    report: reporter(path, text),
  };
}

function readYaml(path: string, text: string): Pick<YamlFile, "data" | "whole" | "diagnostics"> {
  const place = tooLong(text);
  if (place !== undefined) return { data: undefined, whole: false, diagnostics: [{ path, ...place }] };
  const pieces = text.length > longText ? readInPieces(text) : undefined;
  if (pieces !== undefined) return { data: pieces, whole: true, diagnostics: [] };
  const { document, lines } = parseText(text);
  const diagnostics: Diagnostic[] = [];
  const report = (offset: number, code: string, message: string) => {
    diagnostics.push({ path, ...positionAt(lines, offset), code, message });
  };
  const errors = withoutConsequences([...document.errors, ...document.warnings], document, text);
  // Of several errors at one place the first is the cause of the others.
  for (const [offset, error] of new Map(
    errors.map((error) => [placeOf(error, document), error] as const).reverse(),
  )) {
    const { code, message } = describeYamlError(error, text);
    report(offset, code, message);
  }
  const directive = /^%/m.exec(text)?.index;
  if (directive !== undefined && document.directives?.docStart === true && errors.length === 0) {
    report(directive, "directive", "the spec has no directives; remove the line, and the --- below it");
  }
  const { readable, whole } = reportForbiddenConstructs(document, report);
  return { data: readable && errors.length === 0 ? document.toJS() : undefined, whole, diagnostics };
}

/**
 * In pieces from here on: the tree of a long text would fill the memory. That of a shorter one is still there when V8 looks
 * for garbage, so that V8 takes all nodes for long-lived and collects the garbage of all that is read later half as often.
 */
const longText = 8_192;
const longestLine = 100_000;
const longestText = 50_000_000;

/** Reading a text takes longer than in proportion to its lines; none of the spec comes near. */
function tooLong(text: string): Omit<Diagnostic, "path"> | undefined {
  if (text.length > longestText) {
    const message = `has ${text.length} characters; a file of the spec has at most ${longestText}`;
    return { line: 1, column: 1, code: "too-long", message };
  }
  if (text.length <= longestLine) return undefined;
  const line = text.split("\n").findIndex(({ length }) => length > longestLine);
  if (line === -1) return undefined;
  const message = `the line is longer than ${longestLine} characters; no text of the spec is`;
  return { line: line + 1, column: 1, code: "too-long", message };
}

/**
 * Knows where each value stands, for which the text is parsed once more when the first mistake is reported: nodes take
 * many times the memory of the data, and most files have no mistakes.
 */
function reporter(path: string, text: string): YamlFile["report"] {
  let find: ReturnType<typeof positionFinder> | undefined;
  return (at, code, message, side = "value") => {
    if (find === undefined) {
      const { document, lines } = parseText(text);
      find = positionFinder(document, lines);
    }
    return { path, ...find(at, side), code, message };
  };
}

function parseText(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  return { document, lines };
}
