import { writeOutput } from "../output/write.ts";
import { planWorkspace } from "../run.ts";
import { tempWorkspace } from "./temp-workspace.ts";

/** A workspace whose generated files are all there. They were written without a process, which takes most of the time. */
export async function settledWorkspace(): Promise<string> {
  const root = await tempWorkspace();
  const { plan } = await planWorkspace(root);
  await writeOutput(root, plan);
  return root;
}
