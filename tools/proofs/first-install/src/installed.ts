import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

const store = "node_modules/.pnpm";

/** The packages that are installed in a workspace, as pnpm's virtual store names them, with the inode of each. */
export async function installedPackages(workspace: string): Promise<ReadonlyMap<string, number>> {
  const entries = await readdir(join(workspace, store), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory() && entry.name !== "node_modules");
  return new Map(
    await Promise.all(
      names.map(async ({ name }) => [name, (await lstat(join(workspace, store, name))).ino] as const),
    ),
  );
}

/** What the files of all installed packages take, in megabytes. */
export async function installedMegabytes(workspace: string): Promise<number> {
  const entries = await readdir(join(workspace, store), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await lstat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}
