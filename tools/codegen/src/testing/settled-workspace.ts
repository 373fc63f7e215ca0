import { generateWorkspace } from "../generate-workspace.ts";
import { planOutput } from "../output/plan.ts";
import { writeOutput } from "../output/write.ts";
import { tempWorkspace } from "./temp-workspace.ts";

/** A workspace whose generated files are all there. They were written without a process, which takes most of the time. */
export async function settledWorkspace(): Promise<string> {
  const root = await tempWorkspace();
  const { files } = generateWorkspace(root);
  await writeOutput(root, (write) => planOutput(root, files, write));
  return root;
}
