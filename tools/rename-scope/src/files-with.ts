import type { Clone } from "@tools/clone";

/** Paths of the files that hold `text`, as git finds them. */
export async function filesWith(clone: Clone, text: string): Promise<readonly string[]> {
  const args = ["grep", "--untracked", "--files-with-matches", "--fixed-strings", "-e", text];
  const { ok, output } = await clone.run("git", ...args);
  // git grep also fails when it finds nothing, but then it says nothing.
  if (!ok && !output.startsWith("Error: Command failed")) throw new Error(output);
  return ok ? output.split("\n").filter(Boolean) : [];
}
