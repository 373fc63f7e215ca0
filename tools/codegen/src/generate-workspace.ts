import { type Generated, generate } from "./generate.ts";
import { printedTexts, startFrom } from "./print/print.ts";
import { readPackages } from "./read/read-packages.ts";
import { readSpec, type SourceText } from "./read/read-spec.ts";
import { digestOf, keepKnown, readKnown } from "./stamp/known.ts";
import { summarize } from "./summary.ts";

type Result = Generated & { readonly summary: string };

/** Generates from the spec of the workspace at `root`, without writing anything. */
export async function generateWorkspace(root: string): Promise<Result> {
  const [texts, manifests] = await Promise.all([readSpec(root), readPackages(root)]);
  return withSummary(generate(texts, manifests));
}

/**
 * The same with what earlier runs have worked out, which is kept for the next one. `generator` is the digest of the one
 * that runs, `existing` what is generated already: that was looked through when it was written.
 */
export async function regenerateWorkspace(
  root: string,
  generator: string,
  existing: ReadonlyMap<string, string>,
): Promise<Result> {
  const [spec, manifests] = await Promise.all([readSpec(root), readPackages(root)]);
  const known = readKnown(root, generator);
  const texts = spec.map((file) => ({ ...file, known: known.parsed[digestOf(file.path, file.text)] }));
  startFrom(known.printed);
  const result = generate(texts, manifests, ({ path, text }) => existing.get(path) === text);
  keep(root, generator, texts, result.parsed);
  return withSummary(result);
}

function keep(
  root: string,
  generator: string,
  texts: readonly SourceText[],
  data: ReadonlyMap<string, unknown>,
): void {
  if (texts.every(({ known }) => known !== undefined)) return;
  const parsed = Object.fromEntries(texts.map(({ path, text }) => [digestOf(path, text), data.get(path)]));
  keepKnown(root, { generator, parsed, printed: printedTexts() });
}

function withSummary({ model, files }: Generated): Result {
  return { model, files, summary: summarize(model) };
}
