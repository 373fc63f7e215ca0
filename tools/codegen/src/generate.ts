import { checkSpec } from "./check/check-spec.ts";
import { emitFiles } from "./emit/emitters.ts";
import { buildModel } from "./model/build-model.ts";
import type { Model } from "./model/model.ts";
import { parsePackages } from "./parse/parse-packages.ts";
import { parsedFiles, parseSpec } from "./parse/parse-spec.ts";
import { checkSyntax } from "./print/check-syntax.ts";
import type { PackageText } from "./read/read-packages.ts";
import type { SourceText } from "./read/read-spec.ts";
import { SpecError } from "./terms/diagnostics.ts";
import type { GeneratedFile } from "./terms/generated-file.ts";

export interface Generated {
  readonly model: Model;
  /** By path. */
  readonly files: readonly GeneratedFile[];
}

/** What an earlier run has left for this one, and this one for the next. */
export interface Memory {
  /** Whether an earlier run has generated, and looked through, what has the syntax of this. */
  isAsBefore(file: GeneratedFile): boolean;
  /** Takes what was made of each file of a spec without mistakes, by path. */
  takeParsed(parsed: ReadonlyMap<string, unknown>): void;
}

/**
 * The whole line from the texts of the spec and the manifests of the packages to the generated files, without touching
 * a disk. Throws a `SpecError` that holds every mistake.
 */
export function generate(
  texts: readonly SourceText[],
  manifests: readonly PackageText[] = [],
  memory?: Memory,
): Generated {
  return emitAll(modelOf(texts, manifests, memory), memory?.isAsBefore);
}

/** By itself, so that what a large spec was parsed to does not stay in memory while files are made. */
function modelOf(
  texts: readonly SourceText[],
  manifests: readonly PackageText[],
  memory: Memory | undefined,
): Model {
  const { spec, diagnostics } = parseSpec(texts);
  const { packages, diagnostics: inManifests } = parsePackages(manifests);
  const mistakes = [...diagnostics, ...inManifests, ...checkSpec(spec)];
  if (mistakes.length > 0) throw new SpecError(mistakes);
  memory?.takeParsed(parsedFiles(spec));
  return buildModel(spec, packages);
}

/** Every generated file of a model; what is not as before is parsed once more. */
export function emitAll(model: Model, isAsBefore: (file: GeneratedFile) => boolean = () => false): Generated {
  const files = emitFiles(model);
  checkSyntax(files.filter((file) => !isAsBefore(file)));
  return { model, files };
}
