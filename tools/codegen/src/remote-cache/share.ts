import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generateWorkspace } from "../generate-workspace.ts";
import { stateOfInputs } from "../stamp/stamp.mjs";
import { SpecError } from "../terms/diagnostics.ts";
import { type Shared, sharedFile } from "./shared-file.ts";

/** Leaves what the generator makes of the spec where it is shared from; false when the spec has mistakes. */
export async function share(root: string): Promise<boolean> {
  const inputs = stateOfInputs(root).contents;
  const outcome = outcomeOf(root);
  await mkdir(dirname(join(root, sharedFile)), { recursive: true });
  const shared: Shared = { inputs, outcome };
  await writeFile(join(root, sharedFile), JSON.stringify(shared));
  return "files" in outcome;
}

function outcomeOf(root: string): Shared["outcome"] {
  try {
    const { summary, files } = generateWorkspace(root);
    return { summary, files };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return { diagnostics: error.diagnostics };
  }
}
