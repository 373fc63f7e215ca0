import { checkSpec } from "./check/check-spec.ts";
import { emitFiles } from "./emit/emitters.ts";
import { buildModel } from "./model/build-model.ts";
import type { Model } from "./model/model.ts";
import { parsePackages } from "./parse/parse-packages.ts";
import { parsedFiles, parseSpec } from "./parse/parse-spec.ts";
import { checkSyntax } from "./print/check-syntax.ts";
import type { PackageText } from "./read/read-packages.ts";
import type { SourceText } from "./read/read-spec.ts";
import { compareText } from "./terms/compare-text.ts";
import { SpecError } from "./terms/diagnostics.ts";
import type { GeneratedFile } from "./terms/generated-file.ts";

export interface Generated {
  readonly model: Model;
  /** By path. */
  readonly files: readonly GeneratedFile[];
}

/**
 * The whole line from the texts of the spec and the manifests of the packages to the generated files, without touching
 * a disk. Throws a `SpecError` that holds every mistake.
 */
export function generate(texts: readonly SourceText[], manifests: readonly PackageText[] = []): Generated {
  return emitAll(modelOf(texts, manifests));
}

/**
 * The first half of it, by itself, so that what a large spec was parsed to does not stay in memory while files are made.
 * `takeParsed` takes what was made of each file of a spec without mistakes, by path.
 */
export function modelOf(
  texts: readonly SourceText[],
  manifests: readonly PackageText[] = [],
  takeParsed: (parsed: ReadonlyMap<string, unknown>) => void = () => {},
): Model {
  const { spec, diagnostics } = parseSpec(texts);
  const { packages, diagnostics: inManifests } = parsePackages(manifests);
  const mistakes = [...diagnostics, ...inManifests, ...checkSpec(spec)];
  if (mistakes.length > 0) throw new SpecError(mistakes);
  takeParsed(parsedFiles(spec));
  return buildModel(spec, packages);
}

/** Every generated file of a model, parsed once more. */
export function emitAll(model: Model): Generated {
  const files = [...emitFiles(model)].toSorted((a, b) => compareText(a.path, b.path));
  checkSyntax(files);
  return { model, files };
}
