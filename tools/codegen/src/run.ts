import type { Model } from "./model/model.ts";
import { readExisting } from "./output/existing.ts";
import { type Plan, planOutput } from "./output/plan.ts";
import { writeOutput } from "./output/write.ts";
import { obtain } from "./remote-cache/obtain.ts";
import { inputFingerprint, type Report, writeStamp } from "./stamp/stamp.mjs";
import { SpecError } from "./terms/diagnostics.ts";
import type { GeneratedFile } from "./terms/generated-file.ts";

export interface RunOptions {
  readonly check: boolean;
  /** Lets Turborepo answer from the cache that machines share, where it can; there is no model then. */
  readonly shared: boolean;
}

export interface RunResult {
  readonly ok: boolean;
  /** Undefined when the spec has mistakes. */
  readonly report: Report | undefined;
  /** Undefined when the spec has mistakes, or the files were shared. */
  readonly model: Model | undefined;
}

/**
 * Regenerates the workspace at `root`, or with `check` only says what that would change. Mistakes in the spec are
 * printed, and nothing is written.
 */
export async function run(root: string, { check, shared }: RunOptions): Promise<RunResult> {
  const inputs = inputFingerprint(root);
  try {
    const made: Made = (shared ? obtain(root, inputs) : undefined) ?? (await generateHere(root));
    const { model, summary, files } = made;
    const plan = planOutput(files, await readExisting(root));
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

interface Made {
  readonly model?: Model;
  readonly summary: string;
  readonly files: readonly GeneratedFile[];
}

/** Loads the generator only now: that takes longer than all else. */
async function generateHere(root: string): Promise<Made> {
  const { generateWorkspace } = await import("./generate-workspace.ts");
  return generateWorkspace(root);
}

function printPlan({ write, remove }: Plan, check: boolean): void {
  for (const { path } of write) console.log(`${check ? "would write" : "wrote"} ${path}`);
  for (const path of remove) console.log(`${check ? "would delete" : "deleted"} ${path}`);
}
