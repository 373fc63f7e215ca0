import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Generated, generate } from "./generate.ts";
import { readSpec } from "./read/read-spec.ts";
import { summarize } from "./summary.ts";

/** Generates from the spec of the workspace at `root`, without writing anything. */
export async function generateWorkspace(root: string): Promise<Generated & { summary: string }> {
  const [texts, manifest] = await Promise.all([
    readSpec(root),
    readFile(join(root, "packages/enum/package.json"), "utf8"),
  ]);
  // All packages have one version, so any of their manifests tells it.
  const { version } = JSON.parse(manifest) as { version: string };
  const { model, files } = generate(texts, version);
  return { model, files, summary: summarize(model) };
}
