import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesMatching, generatedFiles, partlyGenerated } from "../terms/workspace-files.mjs";

/** Every file on disk that is generated, or has a part that is, with its text. */
export async function readExisting(root: string): Promise<Map<string, string>> {
  const read = async (path: string) => [path, await readFile(join(root, path), "utf8")] as const;
  return new Map(await Promise.all(filesMatching(root, [...generatedFiles, ...partlyGenerated]).map(read)));
}
