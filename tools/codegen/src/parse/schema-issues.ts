import type { z } from "zod";
import { nearest, suggestion } from "../spec/nearest.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import type { Path } from "./positions.ts";
import { keysAt, ownerOfStatus } from "./schema-keys.ts";
import { choices, emptiness, expectation, hint, kind, range } from "./schema-words.ts";
import type { YamlFile } from "./yaml-file.ts";

type Issue = z.core.$ZodIssue;

/**
 * Each of zod's findings as a diagnostic: at the key for a key that should not be there, at the value otherwise, and
 * for a missing value at the key of what lacks it. Needs issues with their `input`, which tells missing from wrong.
 */
export function schemaDiagnostics(
  file: YamlFile,
  schema: z.core.$ZodType,
  issues: readonly Issue[],
  sources: Iterable<string> = [],
): Diagnostic[] {
  const around: Surroundings = { file, schema, sources, missing: new Map(), misspelt: new Set() };
  const found = issues.flatMap((issue) => describe(around, issue, []));
  // What is there under another name is not missing.
  return found.filter((diagnostic) => !around.misspelt.has(around.missing.get(diagnostic) ?? ""));
}

interface Surroundings {
  readonly file: YamlFile;
  readonly schema: z.core.$ZodType;
  /** The keys of the sources that there are. */
  readonly sources: Iterable<string>;
  /** By what is reported of them, the places that lack a value, and those that have it under a name like theirs. */
  readonly missing: Map<Diagnostic, string>;
  readonly misspelt: Set<string>;
}

function describe(around: Surroundings, issue: Issue, prefix: Path): Diagnostic[] {
  const { file } = around;
  const at = [...prefix, ...issue.path].map((step) => (typeof step === "number" ? step : String(step)));
  const name = at.at(-1);
  const named = typeof name === "string" ? `"${name}" ` : "";
  const invalid = (message: string) => [file.report(at, "invalid-value", message)];
  if (isMissing(issue)) {
    const message = `"${name}" is missing; add it${expectation(issue)}`;
    const diagnostic = file.report(at, "missing-field", message, "key");
    around.missing.set(diagnostic, JSON.stringify(at));
    return [diagnostic];
  }
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const owner = ownerOfStatus(around.schema, key);
        if (owner !== undefined && at[0] !== owner) {
          const message = `"${key}" is not a key here; a status belongs under "${owner}:"`;
          return file.report([...at, key], "unknown-key", message, "key");
        }
        const near = nearest(key, keysAt(around.schema, at));
        if (near !== undefined) around.misspelt.add(JSON.stringify([...at, near]));
        const advice = near === undefined ? "" : ` (did you mean "${near}"?)`;
        const message = `"${key}" is not a key here; remove it or correct its spelling${advice}`;
        return file.report([...at, key], "unknown-key", message, "key");
      });
    case "invalid_key":
      return [
        file.report(at, "invalid-key", named + issue.issues.map(({ message }) => message).join("; "), "key"),
      ];
    case "invalid_union":
      return describeUnion(around, issue.errors, at);
    case "invalid_type":
      return invalid(
        issue.input === null ? emptiness(issue) : `must be ${kind(issue.expected)}${hint(issue)}`,
      );
    case "invalid_value":
      return invalid(
        `must be one of ${choices(issue)}${suggestion(String(issue.input), issue.values.map(String))}`,
      );
    case "invalid_format":
      return invalid(quoted(name, issue.input) + issue.message + nearestSource(around, name, issue.input));
    case "too_small":
    case "too_big":
      return invalid(named + range(issue));
    default:
      return invalid(named + issue.message);
  }
}

/** A value without a name, and one that refers to another place, is told by what it is. */
function quoted(name: string | number | undefined, input: unknown): string {
  if (typeof name === "string" && !isSource(name)) return `"${name}" `;
  return typeof input === "string" && input.length < 100 ? `${JSON.stringify(input)} ` : "";
}

function nearestSource({ sources }: Surroundings, name: string | number | undefined, input: unknown): string {
  if (!isSource(name) || typeof input !== "string") return "";
  return suggestion(input.replace(/#.*/su, ""), sources);
}

function isSource(name: string | number | undefined): boolean {
  return name === "source" || name === "reference";
}

/** Measured by the form that the author was most probably writing: of the right type, with the fewest complaints. */
function describeUnion(
  around: Surroundings,
  branches: readonly (readonly Issue[])[],
  at: Path,
): Diagnostic[] {
  const least = Math.min(...branches.map(weight));
  const [nearest = [], ...tied] = branches.filter((issues) => weight(issues) === least);
  const missing = [nearest, ...tied].map((issues) => issues.filter(isMissing));
  const names = new Set(
    missing.map((issues) => issues.map(({ path }) => `"${path.map(String).join(".")}"`).join()),
  );
  if (names.size < 2 || missing.some((issues) => issues.length !== 1)) {
    return nearest.flatMap((issue) => describe(around, issue, at));
  }
  // The forms are told apart by the very thing that is missing.
  const message = `${[...names].join(" or ")} is missing; add one of them`;
  return [
    around.file.report(at, "missing-field", message, "key"),
    ...nearest.filter((issue) => !isMissing(issue)).flatMap((issue) => describe(around, issue, at)),
  ];
}

function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === "invalid_type" && issue.path.length === 0) return Number.POSITIVE_INFINITY;
    return sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1);
  }, 0);
}

function isMissing({ input }: Issue): boolean {
  return input === undefined;
}
