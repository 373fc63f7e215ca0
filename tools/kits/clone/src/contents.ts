import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** A hash of each file at, or below, these paths of a folder. */
export async function contents(folder: string, paths: readonly string[]): Promise<Record<string, string>> {
  const files = (await Promise.all(paths.map((path) => filesBelow(folder, path)))).flat().sort();
  const entries = files.map(async (path) => {
    const hash = createHash("sha512").update(await readFile(join(folder, path)));
    return [path, hash.digest("hex")] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function filesBelow(folder: string, path: string): Promise<readonly string[]> {
  if (!(await stat(join(folder, path))).isDirectory()) return [path];
  const names = await readdir(join(folder, path));
  return (await Promise.all(names.map((name) => filesBelow(folder, join(path, name))))).flat();
}
