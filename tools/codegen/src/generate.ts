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

/**
 * The whole line from the texts of the spec and the manifests of the packages to the generated files, without touching
 * a disk. Throws a `SpecError` that holds every mistake. Files for which `isAsBefore` holds have the syntax of what an
 * earlier run has generated, and looked through.
 */
export function generate(
  texts: readonly SourceText[],
  manifests: readonly PackageText[] = [],
  isAsBefore: (file: GeneratedFile) => boolean = () => false,
): Generated & { parsed: ReadonlyMap<string, unknown> } {
  const { spec, diagnostics } = parseSpec(texts);
  const { packages, diagnostics: inManifests } = parsePackages(manifests);
  const mistakes = [...diagnostics, ...inManifests, ...checkSpec(spec)];
  if (mistakes.length > 0) throw new SpecError(mistakes);
  return { ...emitAll(buildModel(spec, packages), isAsBefore), parsed: parsedFiles(spec) };
}

/** Every generated file of a model; what is not as before is parsed once more. */
export function emitAll(model: Model, isAsBefore: (file: GeneratedFile) => boolean = () => false): Generated {
  const files = emitFiles(model);
  checkSyntax(files.filter((file) => !isAsBefore(file)));
  return { model, files };
}
