import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inputFingerprint, type Report, writeStamp } from "../bin/stamp.mjs";
import { SpecError } from "./diagnostics.ts";
import { generate } from "./generate.ts";
import type { Model } from "./model/model.ts";
import { readExisting } from "./output/existing.ts";
import { type Plan, planOutput } from "./output/plan.ts";
import { writeOutput } from "./output/write.ts";
import { readSpec } from "./read/read-spec.ts";
import { summarize } from "./summary.ts";

export interface RunResult {
  readonly ok: boolean;
  /** Undefined when the spec has mistakes. */
  readonly report: Report | undefined;
  /** Undefined when the spec has mistakes. */
  readonly model: Model | undefined;
}

/**
 * Regenerates the workspace at `root`, or with `check` only says what that would change. Mistakes in the spec are
 * printed, and nothing is written.
 */
export async function run(root: string, { check }: { check: boolean }): Promise<RunResult> {
  const inputs = inputFingerprint(root);
  try {
    const { model, summary, plan } = await planWorkspace(root);
    const changes = plan.write.length + plan.remove.length;
    if (!check) await writeOutput(root, plan);
    printPlan(plan, check);
    const report = {
      summary,
      written: plan.write.length,
      unchanged: plan.unchanged.length,
      deleted: plan.remove.length,
    };
    if (check && changes > 0) {
      console.error(
        "error out-of-date: the generated files do not match spec/; run pnpm generate and commit the result",
      );
      return { ok: false, report: undefined, model };
    }
    writeStamp(root, inputs, report);
    return { ok: true, report, model };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const count = error.diagnostics.length;
    console.error(
      `${error.message}\n${count} ${count === 1 ? "mistake" : "mistakes"} in spec/, nothing was written`,
    );
    return { ok: false, report: undefined, model: undefined };
  }
}

/** What regenerating would do, without doing it. */
export async function planWorkspace(root: string): Promise<{ model: Model; summary: string; plan: Plan }> {
  const [texts, existing, manifest] = await Promise.all([
    readSpec(root),
    readExisting(root),
    readFile(join(root, "packages/enum/package.json"), "utf8"),
  ]);
  // All packages have one version, so any of their manifests tells it.
  const { version } = JSON.parse(manifest) as { version: string };
  const { model, files } = generate(texts, version);
  return { model, summary: summarize(model), plan: planOutput(files, existing) };
}

function printPlan({ write, remove }: Plan, check: boolean): void {
  for (const { path } of write) console.log(`${check ? "would write" : "wrote"} ${path}`);
  for (const path of remove) console.log(`${check ? "would delete" : "deleted"} ${path}`);
}
