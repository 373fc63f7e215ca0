import { generateWorkspace, regenerateWorkspace } from "./generate-workspace.ts";
import type { Model } from "./model/model.ts";
import { type Plan, planOutput } from "./output/plan.ts";
import { writeOutput } from "./output/write.ts";
import { checkChange } from "./print/check-syntax.ts";
import { obtain } from "./remote-cache/obtain.ts";
import type { Report, State } from "./stamp/seen.mjs";
import { signaturesOfOutputs, stateOfInputs, writeStamp } from "./stamp/stamp.mjs";
import { SpecError } from "./terms/diagnostics.ts";
import type { GeneratedFile } from "./terms/generated-file.ts";
import { type Written, WrittenTexts } from "./written-texts.ts";

export interface RunOptions {
  readonly check: boolean;
  /** Lets Turborepo answer from the cache that machines share, where it can; there is no model then. */
  readonly shared: boolean;
  /** The digest of the generator that runs, if what it parses shall be kept. */
  readonly generator?: string | undefined;
  /** The state of the inputs a moment ago, where that is known. */
  readonly inputs?: State | undefined;
}

export interface RunResult {
  readonly ok: boolean;
  /** Undefined when the spec has mistakes. */
  readonly report: Report | undefined;
  readonly written: readonly Written[];
  /** Undefined when the spec has mistakes, or the files were shared. */
  readonly model: Model | undefined;
}

/**
 * Regenerates the workspace at `root`, or with `check` only says what that would change. Mistakes in the spec are
 * printed, and nothing is written.
 */
export async function run(root: string, options: RunOptions): Promise<RunResult> {
  const { check, shared, generator, inputs = stateOfInputs(root) } = options;
  try {
    const outputs = signaturesOfOutputs(root);
    const made: Made =
      (shared ? obtain(root, inputs.contents) : undefined) ??
      (generator === undefined ? generateWorkspace(root) : regenerateWorkspace(root, generator));
    const { model, summary, files } = made;
    const texts = new WrittenTexts();
    const plan = check
      ? planOutput(root, files, checkChange)
      : await writeOutput(root, (write) =>
          planOutput(root, files, (file, before) => {
            checkChange(file, before);
            texts.keep(file, before);
            write(file);
          }),
        );
    const changes = plan.write.length + plan.remove.length;
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
      return { ok: false, report: undefined, written: [], model };
    }
    const seen = { inputs, outputs: changes === 0 ? outputs : undefined };
    writeStamp(root, seen, plan.digests, report);
    return {
      ok: true,
      report,
      written: plan.write.map((path) => ({ path, digest: plan.digests.get(path) ?? "", ...texts.of(path) })),
      model,
    };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const count = error.diagnostics.length;
    console.error(
      `${error.message}\n${count} ${count === 1 ? "mistake" : "mistakes"} in spec/, nothing was written`,
    );
    return { ok: false, report: undefined, written: [], model: undefined };
  }
}

interface Made {
  readonly model?: Model;
  readonly summary: string;
  readonly files: Iterable<GeneratedFile>;
}

function printPlan({ write, remove }: Plan, check: boolean): void {
  for (const path of write) console.log(`${check ? "would write" : "wrote"} ${path}`);
  for (const path of remove) console.log(`${check ? "would delete" : "deleted"} ${path}`);
}
