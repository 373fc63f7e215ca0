import { setFlagsFromString } from "node:v8";
import { documentationLocale } from "./check/locales.ts";
import { emitFiles } from "./emit/emitters.ts";
import { type Generated, generate, modelOf } from "./generate.ts";
import type { Model } from "./model/model.ts";
import { printedTexts, startFrom } from "./print/print.ts";
import { readPackages } from "./read/read-packages.ts";
import { readSpec, type SourceText } from "./read/read-spec.ts";
import { digestOf, keepKnown, readKnown } from "./stamp/known.ts";
import { summarize } from "./summary.ts";
import type { GeneratedFile } from "./terms/generated-file.ts";

/** What is made of the spec of a workspace, without writing anything. */
export interface Made {
  readonly model: Model;
  readonly summary: string;
  /** Made as they are asked for, once. */
  readonly files: Iterable<GeneratedFile>;
}

/** All of it at once, parsed once more. */
export function generateWorkspace(root: string): Made & Generated {
  const spec = readSpec(root);
  tuneFor(spec);
  const { model, files } = generate(spec, readPackages(root));
  return { model, files, summary: summarize(model) };
}

/**
 * The same with what earlier runs have worked out, which is kept for the next one. `generator` is the digest of the one
 * that runs. Whoever writes the files has them parsed once more.
 */
export function regenerateWorkspace(root: string, generator: string): Made {
  const [spec, manifests] = [readSpec(root), readPackages(root)];
  const known = readKnown(root, generator);
  const judgedBy = digestOfJudges(spec);
  const texts = spec.map((file): SourceText => {
    const parsed = known.parsed[digestOf(file.path, file.text)];
    return { ...file, known: parsed, judged: parsed !== undefined && known.judgedBy === judgedBy };
  });
  tuneFor(texts);
  const keeps = lengthOf(texts) <= longestKept && !texts.every(({ judged }) => judged);
  startFrom(known.printed, keeps);
  let parsed: Record<string, unknown> = {};
  const model = modelOf(texts, manifests, (files) => {
    if (!keeps) return;
    parsed = Object.fromEntries(
      texts.map(({ path, text }) => [digestOf(path, text), files.get(path) ?? null]),
    );
  });
  function* emitAndKeep() {
    yield* emitFiles(model);
    if (keeps) keepKnown(root, { generator, judgedBy, parsed, printed: printedTexts() });
  }
  return { model, summary: summarize(model), files: emitAndKeep() };
}

/** In characters. What is kept of a spec takes many times as many, all of it in memory. */
const longestKept = 10_000_000;

/** In characters to work out: with so many a run is long enough for V8 to optimize, without which bin/generate.mjs begins. */
const worthOptimizing = 500_000;

function tuneFor(texts: readonly SourceText[]): void {
  const all = lengthOf(texts);
  const unknown = lengthOf(texts.filter(({ known }) => known === undefined));
  // What is known takes about a tenth of the time.
  if (unknown + (all - unknown) / 10 > worthOptimizing) setFlagsFromString("--opt");
  // Where there is much memory V8 lets garbage grow to three times of what is alive. To as much again costs no more time.
  if (all > longestKept) setFlagsFromString("--heap-growing-percent=100");
}

function lengthOf(texts: readonly SourceText[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

/** A locale's texts are judged beside the English ones, by what there is of statuses and locales: by all but the other messages. */
function digestOfJudges(spec: readonly SourceText[]): string {
  const isOther = (path: string) =>
    path.startsWith("spec/messages/") && path !== `spec/messages/${documentationLocale}.yaml`;
  return digestOf("", spec.map(({ path, text }) => (isOther(path) ? path : digestOf(path, text))).join());
}
