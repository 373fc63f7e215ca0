import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isAbsent } from "./existing.ts";
import type { Plan } from "./plan.ts";

const cache = "node_modules/.cache/http-4xx";

/**
 * Carries out a plan. Everything is written aside first and then moved into place file by file: a run that is killed
 * leaves each file old or new, never half of one, and one that fails puts everything back.
 */
export async function writeOutput(root: string, { write, remove }: Plan): Promise<void> {
  await mkdir(join(root, cache), { recursive: true });
  const aside = await mkdtemp(join(root, cache, "write-"));
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [index, { text }] of write.entries())
      await writeFile(join(aside, `new-${index}`), text, { flush: true });
    for (const [index, { path }] of write.entries()) {
      const target = join(root, path);
      const old = join(aside, `old-${index}`);
      await mkdir(dirname(target), { recursive: true });
      const existed = await copyIfThere(target, old);
      await rename(join(aside, `new-${index}`), target);
      undo.push(() => (existed ? rename(old, target) : rm(target)));
    }
    for (const [index, path] of remove.entries()) {
      const removed = join(aside, `removed-${index}`);
      await rename(join(root, path), removed);
      undo.push(() => rename(removed, join(root, path)));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
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
