import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "../diagnostics.ts";

/** Where generated files live, and nothing else does. */
const generatedFolder = /^packages\/[^/]+\/src\/generated\//;
const generatedFile =
  /^(?:packages\/[^/]+\/jsr\.json|packages\/i18n\/LOCALES\.md|spec\/schema\/[^/]+\.json)$/;

/** Every generated file that is on disk, with its text. */
export async function readExisting(root: string): Promise<Map<string, string>> {
  const packages = await list(join(root, "packages"), "packages", false);
  const candidates = await Promise.all([
    list(join(root, "spec/schema"), "spec/schema", false),
    ...packages.flatMap((path) => [
      list(join(root, path), path, false),
      list(join(root, path, "src/generated"), `${path}/src/generated`, true),
    ]),
  ]);
  const paths = candidates
    .flat()
    .filter((path) => generatedFolder.test(path) || generatedFile.test(path))
    .toSorted(compareText);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), "utf8")] as const)),
  );
}

/** Files below a folder (with `deep`) or everything directly in it; what is absent, or no folder, is empty. */
async function list(folder: string, prefix: string, deep: boolean): Promise<string[]> {
  const entries = await readdir(folder, { recursive: deep, withFileTypes: true }).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  return entries
    .filter((entry) => !deep || entry.isFile())
    .map((entry) => `${prefix}${entry.parentPath.slice(folder.length).replaceAll("\\", "/")}/${entry.name}`);
}

/** Nothing is there, or a file where the path has a folder (such as the `.DS_Store` of a Mac). */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
