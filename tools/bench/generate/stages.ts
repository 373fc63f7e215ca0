import { checkSpec } from "../../codegen/src/check/check-spec.ts";
import { emitFiles, emitters } from "../../codegen/src/emit/emitters.ts";
import { modelOf } from "../../codegen/src/generate.ts";
import { buildModel } from "../../codegen/src/model/build-model.ts";
import { parseSpec } from "../../codegen/src/parse/parse-spec.ts";
import { checkSyntax } from "../../codegen/src/print/check-syntax.ts";
import type { SourceText } from "../../codegen/src/read/read-spec.ts";
import type { GeneratedFile } from "../../codegen/src/terms/generated-file.ts";

/**
 * Milliseconds by stage, in the order in which `generate` runs them: of processors, what V8 collects meanwhile included,
 * so that what else the machine does counts less.
 */
export type Times = Readonly<Record<string, number>>;

/** Runs the stages of `generate` one by one. */
export function timeStages(texts: readonly SourceText[]): Times {
  const times: Record<string, number> = {};
  const time = <Result>(stage: string, run: () => Result): Result => {
    const start = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(start);
    times[stage] = (user + system) / 1000;
    return result;
  };
  const { spec, diagnostics } = time("parse", () => parseSpec(texts));
  const mistakes = time("check", () => [...diagnostics, ...checkSpec(spec)]);
  if (mistakes.length > 0)
    throw new Error(mistakes.map(({ path, message }) => `${path} ${message}`).join("\n"));
  const model = time("model", () => buildModel(spec));
  const files: GeneratedFile[] = [];
  for (const emitter of emitters) files.push(...time(`emit ${emitter.name}`, () => [...emitter.emit(model)]));
  time("check syntax", () => checkSyntax(files));
  return times;
}

/** Runs the whole of it as a run of the generator does, file by file, what V8 collects meanwhile included. */
export function timeGenerate(texts: readonly SourceText[]): Times {
  const [start, used] = [performance.now(), process.cpuUsage()];
  for (const file of emitFiles(modelOf(texts))) checkSyntax([file]);
  const { user, system } = process.cpuUsage(used);
  return {
    "whole, by the clock": performance.now() - start,
    "whole, of processors": (user + system) / 1000,
    "whole, MB": process.resourceUsage().maxRSS / 1024,
  };
}
