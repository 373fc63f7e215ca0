import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  filesMatching,
  generatedFiles,
  isAbsent,
  matchesAny,
  partlyGenerated,
} from "../terms/workspace-files.mjs";

/** Every file on disk that is generated, or has a part that is, with its text; and what strays among them. */
export function readExisting(root: string): Map<string, string> {
  const paths = filesMatching(root, [...generatedFiles, ...partlyGenerated]);
  const texts = paths.map((path) => [path, readFileSync(join(root, path), "utf8")] as const);
  return new Map([...strays(root).map((path) => [path, ""] as const), ...texts]);
}

/** What is no file where nothing but generated files is: links that lead nowhere, or to a folder, and pipes. */
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
