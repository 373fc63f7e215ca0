import { checkSpec } from "./check/check-spec.ts";
import { compareText, SpecError } from "./diagnostics.ts";
import type { GeneratedFile } from "./emit/emitter.ts";
import { emitters } from "./emit/emitters.ts";
import { buildModel } from "./model/build-model.ts";
import type { Model } from "./model/model.ts";
import { parseSpec } from "./parse/parse-spec.ts";
import { checkSyntax } from "./print/check-syntax.ts";
import type { SourceText } from "./read/read-spec.ts";

export interface Generated {
  readonly model: Model;
  /** By path, so that what is written does not depend on the order of emitters. */
  readonly files: readonly GeneratedFile[];
}

/**
 * The whole line from the spec's texts to the generated files, without touching a disk.
 * Throws a `SpecError` that holds every mistake in the spec.
 */
export function generate(texts: readonly SourceText[], version: string): Generated {
  const { spec, diagnostics } = parseSpec(texts);
  const mistakes = [...diagnostics, ...checkSpec(spec)];
  if (mistakes.length > 0) throw new SpecError(mistakes);
  return emitAll(buildModel(spec, version));
}

/** Every generated file of a model, parsed once more. */
export function emitAll(model: Model): Generated {
  const files = emitters
    .flatMap((emitter) => [...emitter.emit(model)])
    .toSorted((a, b) => compareText(a.path, b.path));
  checkSyntax(files);
  return { model, files };
}
