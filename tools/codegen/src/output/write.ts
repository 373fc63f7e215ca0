import { writeFileSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, open, readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { GeneratedFile } from "../terms/generated-file.ts";
import { isAbsent } from "../terms/workspace-files.mjs";
import type { Plan } from "./plan.ts";

const cache = "node_modules/.cache/http-4xx";

/**
 * Writes what `make` hands over, and deletes what it answers with. Everything is written aside, as it comes, and then moved
 * into place file by file: a run that is killed leaves each file old or new, never half of one, and one that fails, also
 * while it makes the files, puts everything back.
 */
export async function writeOutput<Result extends Pick<Plan, "remove">>(
  root: string,
  make: (write: (file: GeneratedFile) => void) => Result,
): Promise<Result> {
  await mkdir(join(root, cache), { recursive: true });
  await clearUp(join(root, cache));
  const aside = await mkdtemp(join(root, cache, "write-"));
  try {
    const paths: string[] = [];
    const result = make(({ path, text }) => {
      writeFileSync(join(aside, `new-${paths.length}`), text);
      paths.push(path);
    });
    await moveIntoPlace(root, aside, paths, result.remove);
    for (const path of result.remove) await removeEmptied(root, dirname(path));
    return result;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function moveIntoPlace(
  root: string,
  aside: string,
  paths: readonly string[],
  remove: readonly string[],
): Promise<void> {
  // All at once: a disk that is asked to flush one by one takes its time for each.
  await Promise.all(paths.map((_, index) => flush(join(aside, `new-${index}`))));
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [index, path] of paths.entries()) {
      const target = join(root, path);
      const old = join(aside, `old-${index}`);
      await mkdir(dirname(target), { recursive: true });
      const existed = await copyIfThere(target, old);
      await move(join(aside, `new-${index}`), target);
      undo.push(() => (existed ? move(old, target) : rm(target)));
    }
    for (const [index, path] of remove.entries()) {
      const removed = join(aside, `removed-${index}`);
      // Another run may have deleted it meanwhile.
      if (await moveIfThere(join(root, path), removed)) undo.push(() => move(removed, join(root, path)));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A folder of generated files that holds nothing any more goes with the last of them. */
async function removeEmptied(root: string, folder: string): Promise<void> {
  if (!folder.includes("/src/generated/")) return;
  const gone = await rmdir(join(root, folder)).then(
    () => true,
    () => false, // there is something in it
  );
  if (gone) await removeEmptied(root, dirname(folder));
}

/** Takes away what killed runs have left. What is younger may be another run's, which is at work. */
async function clearUp(folder: string): Promise<void> {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(folder)) {
    if (!name.startsWith("write-")) continue;
    const left = join(folder, name);
    const { mtimeMs = anHourAgo } = (await stat(left).catch(() => undefined)) ?? {};
    if (mtimeMs < anHourAgo) await rm(left, { recursive: true, force: true });
  }
}

/** In one step, also from another volume, on which `node_modules` may be: then a copy beside the target takes it. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    const beside = join(dirname(to), `.${basename(to)}.new`);
    try {
      await copyFile(from, beside);
      await rename(beside, to);
    } catch (failure) {
      await rm(beside, { force: true });
      throw failure;
    }
  }
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await move(from, to);
    await rm(from, { force: true });
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

async function copyIfThere(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}
