import { type Generated, generate } from "./generate.ts";
import { readPackages } from "./read/read-packages.ts";
import { readSpec } from "./read/read-spec.ts";
import { summarize } from "./summary.ts";

/** Generates from the spec of the workspace at `root`, without writing anything. */
export async function generateWorkspace(root: string): Promise<Generated & { summary: string }> {
  const [texts, manifests] = await Promise.all([readSpec(root), readPackages(root)]);
  const { model, files } = generate(texts, manifests);
  return { model, files, summary: summarize(model) };
}
