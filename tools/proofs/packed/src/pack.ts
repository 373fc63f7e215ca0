import { execFile } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { members, root } from "@tools/group";

const run = promisify(execFile);

export interface Tarball {
  /** Name of the package's folder. */
  readonly folder: string;
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An empty folder outside the repository, so that nothing in it resolves into the workspace. */
export function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "http-4xx-packed-"));
}

/** Packs one package as it would be published; always afresh, from what `build` left in `dist/`. */
async function pack(folder: string, destination: string): Promise<Tarball> {
  const path = join(destination, `${folder}.tgz`);
  await run("pnpm", ["pack", "--out", path], { cwd: join(root, "packages", folder) });
  await run(process.execPath, [join(root, ".ci/in-order.mjs"), path]);
  return { folder, path, bytes: new Uint8Array(await readFile(path)) };
}

/** Packs all published packages into one folder. */
export async function packAll(destination: string): Promise<readonly Tarball[]> {
  const tarballs: Tarball[] = [];
  for (const { folder } of members) tarballs.push(await pack(folder, destination));
  return tarballs;
}
