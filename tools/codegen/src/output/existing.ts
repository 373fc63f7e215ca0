import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { filesMatching, generatedFiles, partlyGenerated } from "../terms/workspace-files.mjs";

/** Every file on disk that is generated, or has a part that is, with its text; and what strays among them. */
export async function readExisting(root: string): Promise<Map<string, string>> {
  const read = async (path: string) => [path, await readFile(join(root, path), "utf8")] as const;
  const paths = filesMatching(root, [...generatedFiles, ...partlyGenerated]);
  const texts = await Promise.all(paths.map(read));
  return new Map([...(await strays(root)).map((path) => [path, ""] as const), ...texts]);
}

/** What is no file where nothing but generated files is: links that lead nowhere, or to a folder, and pipes. */
async function strays(root: string): Promise<string[]> {
  const packages = await entriesBelow(join(root, "packages"), false);
  const folders = packages.map(({ name }) => join(root, "packages", name, "src/generated"));
  const entries = await Promise.all(folders.map((folder) => entriesBelow(folder, true)));
  return entries
    .flat()
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

function entriesBelow(folder: string, recursive: boolean) {
  return readdir(folder, { recursive, withFileTypes: true }).catch(() => []);
}
