import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  filesMatching,
  generatedFiles,
  isAbsent,
  matchesAny,
  partlyGenerated,
} from "../terms/workspace-files.mjs";

/** What is on disk where generated files are, by path. */
export interface Existing {
  /** Every file that is generated, or has a part that is. */
  readonly files: readonly string[];
  /** What is no file where nothing but generated files is: links that lead nowhere, or to a folder, and pipes. */
  readonly strays: readonly string[];
}

export function findExisting(root: string): Existing {
  return { files: filesMatching(root, [...generatedFiles, ...partlyGenerated]), strays: strays(root) };
}

function strays(root: string): string[] {
  const folders = new Set<string>();
  const wholeFolders = generatedFiles.filter((pattern) => pattern.endsWith("/**"));
  filesMatching(root, wholeFolders, (path) => {
    if (path.endsWith("/") && matchesAny(`${path}any`, wholeFolders)) folders.add(path);
  });
  const isStray = (entry: Dirent) => !entry.isFile() && !entry.isDirectory();
  return [...folders].flatMap((folder) =>
    entriesIn(join(root, folder))
      .filter(isStray)
      .map(({ name }) => `${folder}${name}`),
  );
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}
