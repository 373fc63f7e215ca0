import { checkSpec } from "../check/check-spec.ts";
import type { Emitter } from "../emit/emitter.ts";
import { buildModel } from "../model/build-model.ts";
import type { Model } from "../model/model.ts";
import { parseSpec } from "../parse/parse-spec.ts";
import { SpecError } from "../terms/diagnostics.ts";
import { aboutTheWhole } from "./about-the-whole.ts";
import { type SpecTexts, smallSpec, sourceTexts, withComments } from "./small-spec.ts";

export function modelOf(texts: SpecTexts = smallSpec): Model {
  const { spec, diagnostics } = parseSpec(sourceTexts(withComments(texts)));
  const mistakes = [...diagnostics, ...checkSpec(spec)].filter(({ code }) => !aboutTheWhole.includes(code));
  if (mistakes.length > 0) throw new SpecError(mistakes);
  return buildModel(spec);
}

/** What one emitter makes of the small spec, by path. */
export function emitted(emitter: Emitter, texts: SpecTexts = smallSpec): Map<string, string> {
  return new Map([...emitter.emit(modelOf(texts))].map(({ path, text }) => [path, text]));
}
