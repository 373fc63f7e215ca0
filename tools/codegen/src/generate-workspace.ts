import { documentationLocale } from "./check/locales.ts";
import { type Generated, generate } from "./generate.ts";
import { printedTexts, startFrom } from "./print/print.ts";
import { hasSameSyntax } from "./print/same-syntax.ts";
import { readPackages } from "./read/read-packages.ts";
import { readSpec, type SourceText } from "./read/read-spec.ts";
import { digestOf, keepKnown, readKnown } from "./stamp/known.ts";
import { summarize } from "./summary.ts";

type Result = Generated & { readonly summary: string };

/** Generates from the spec of the workspace at `root`, without writing anything. */
export function generateWorkspace(root: string): Result {
  return withSummary(generate(readSpec(root), readPackages(root)));
}

/**
 * The same with what earlier runs have worked out, which is kept for the next one. `generator` is the digest of the one
 * that runs, `existing` what is generated already: that was looked through when it was written.
 */
export function regenerateWorkspace(
  root: string,
  generator: string,
  existing: ReadonlyMap<string, string>,
): Result {
  const [spec, manifests] = [readSpec(root), readPackages(root)];
  const known = readKnown(root, generator);
  const judgedBy = digestOfJudges(spec);
  const texts = spec.map((file): SourceText => {
    const parsed = known.parsed[digestOf(file.path, file.text)];
    return { ...file, known: parsed, judged: parsed !== undefined && known.judgedBy === judgedBy };
  });
  const keeps = !texts.every(({ judged }) => judged) && lengthOf(texts) < longestKept;
  startFrom(known.printed, keeps);
  let parsed: Record<string, unknown> = {};
  const result = generate(texts, manifests, {
    isAsBefore({ path, text }) {
      const before = existing.get(path);
      return before !== undefined && (before === text || hasSameSyntax(text, before));
    },
    takeParsed(files) {
      if (!keeps) return;
      parsed = Object.fromEntries(
        texts.map(({ path, text }) => [digestOf(path, text), files.get(path) ?? null]),
      );
    },
  });
  if (keeps) keepKnown(root, { generator, judgedBy, parsed, printed: printedTexts() });
  return withSummary(result);
}

/** In characters. What is kept of a spec takes many times as many, all of it in memory. */
const longestKept = 10_000_000;

function lengthOf(texts: readonly SourceText[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

/** A locale's texts are judged beside the English ones, by what there is of statuses and locales: by all but the other messages. */
function digestOfJudges(spec: readonly SourceText[]): string {
  const isOther = (path: string) =>
    path.startsWith("spec/messages/") && path !== `spec/messages/${documentationLocale}.yaml`;
  return digestOf("", spec.map(({ path, text }) => (isOther(path) ? path : digestOf(path, text))).join());
}

function withSummary({ model, files }: Generated): Result {
  return { model, files, summary: summarize(model) };
}
