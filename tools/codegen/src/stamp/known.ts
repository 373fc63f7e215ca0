import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keep } from "./stamp.mjs";

/** Beside what the generator depends on; where that is not installed nothing is kept. */
const folder = "tools/codegen/node_modules";
const file = `${folder}/.cache/known.json`;

/** What a run has worked out and the next one need not: pure functions of texts, by what went into them. */
export interface Known {
  /** The digest of the generator that knows it. */
  readonly generator: string;
  /** The digest of all that the texts of a locale were judged by. */
  readonly judgedBy: string;
  /** What was made of each file of a spec without mistakes, null of a document, by the digest of its path and text. */
  readonly parsed: Readonly<Record<string, unknown>>;
  /** What was printed, by structure. */
  readonly printed: Readonly<Record<string, string>>;
}

/** Nothing is known of what another generator has worked out. */
export function readKnown(root: string, generator: string): Known {
  try {
    const known = JSON.parse(readFileSync(join(root, file), "utf8")) as Known; // as keepKnown writes it
    if (known.generator === generator) return known;
  } catch {
    // not there, or torn
  }
  return { generator, judgedBy: "", parsed: {}, printed: {} };
}

export function keepKnown(root: string, known: Known): void {
  if (existsSync(join(root, folder))) keep(root, file, known);
}

export function digestOf(path: string, text: string): string {
  return createHash("sha256").update(`${path}\0${text}`).digest("base64url");
}
