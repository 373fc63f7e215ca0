import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { filesMatching, generatedFiles, isAbsent, partlyGenerated } from "../terms/workspace-files.mjs";

/** Every file on disk that is generated, or has a part that is, with its text; and what strays among them. */
export function readExisting(root: string): Map<string, string> {
  const paths = filesMatching(root, [...generatedFiles, ...partlyGenerated]);
  const texts = paths.map((path) => [path, readFileSync(join(root, path), "utf8")] as const);
  return new Map([...strays(root).map((path) => [path, ""] as const), ...texts]);
}

/** What is no file where nothing but generated files is: links that lead nowhere, or to a folder, and pipes. */
function strays(root: string): string[] {
  const folders = entriesBelow(join(root, "packages"), false).map(({ name }) =>
    join(root, "packages", name, "src/generated"),
  );
  return folders
    .flatMap((folder) => entriesBelow(folder, true))
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

function entriesBelow(folder: string, recursive: boolean) {
  try {
    return readdirSync(folder, { recursive, withFileTypes: true });
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}
