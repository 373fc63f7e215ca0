import { readFileSync } from "node:fs";
import { type Document, isMap, LineCounter, parseDocument } from "yaml";
import { UnreadableError } from "../unreadable-error.ts";
import { unreadableFile } from "../unreadable-file.ts";

export type Version = "3.0" | "3.1" | "3.2";

/** An OpenAPI document in a file, YAML or JSON, which is YAML too. */
export interface ApiDocument {
  readonly file: string;
  readonly text: string;
  /** Its nodes with their places in the text. */
  readonly nodes: Document.Parsed;
  /** What it says. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly version: Version;
}

/** Throws `UnreadableError` for what is no OpenAPI document from 3.0 on. */
export function readDocument(file: string): ApiDocument {
  return parseApiDocument(file, textOf(file));
}

export function parseApiDocument(file: string, text: string): ApiDocument {
  const lines = new LineCounter();
  // Keys may come from another map by `<<`, as in YAML 1.1.
  const nodes = parseDocument(text, { merge: true, lineCounter: lines, prettyErrors: false });
  const [error] = nodes.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new UnreadableError(`${file}:${line}:${col}: ${error.message}`);
  }
  if (!isMap(nodes.contents)) throw new UnreadableError(`${file} is no OpenAPI document: it holds no map`);
  const value = contentOf(nodes, file);
  return { file, text, nodes: nodes as Document.Parsed, value, version: versionOf(value.openapi, file) };
}

function textOf(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    throw unreadableFile(file, error);
  }
}

function contentOf(nodes: Document, file: string): Readonly<Record<string, unknown>> {
  try {
    return nodes.toJS();
  } catch (error) {
    // An alias without its anchor, or more of them than the library takes.
    throw new UnreadableError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function versionOf(openapi: unknown, file: string): Version {
  const version = /^3\.[012](?=\.|$)/.exec(String(openapi))?.[0];
  if (version !== undefined) return version as Version; // by the expression
  throw new UnreadableError(
    `${file} is no OpenAPI document of 3.0, 3.1 or 3.2: openapi is ${JSON.stringify(openapi) ?? "missing"}`,
  );
}
