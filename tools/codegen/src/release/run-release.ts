import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Model } from "../model/model.ts";
import { isAbsent } from "../terms/workspace-files.mjs";
import { changesetFile, changesetText } from "./changeset.ts";
import { compareModels } from "./compare.ts";
import { toReleased } from "./released-model.ts";
import { parseSnapshot, printSnapshot, ReleaseError, snapshotFile } from "./snapshot.ts";

/**
 * Writes the changeset that says how `model` differs from the released one, or takes it away when it does not; with
 * `check` only says whether that is to be done. False when it is, or when it is not known what was released.
 */
export async function runChangeset(
  root: string,
  model: Model,
  { check }: { check: boolean },
): Promise<boolean> {
  try {
    const [wanted, existing] = await Promise.all([changesetFor(root, model), read(root, changesetFile)]);
    if (wanted === existing) {
      if (!check) console.log(whyNothing(wanted, await read(root, snapshotFile)));
      return true;
    }
    if (check) {
      console.error(
        `error changeset: ${complaint(wanted, existing)}; run pnpm generate --changeset and commit`,
      );
      return false;
    }
    await write(root, changesetFile, wanted);
    console.log(`${wanted === undefined ? "deleted" : "wrote"} ${changesetFile}`);
    return true;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    console.error(error.message);
    return false;
  }
}

/**
 * Remembers `model` as the released one, once the packages have a version that the remembered one has not: without a
 * new version there is no release, and what the spec has become since the last one must still be told.
 */
export async function recordRelease(root: string, model: Model): Promise<void> {
  const text = await read(root, snapshotFile);
  if (!isRelease(model.version) || (text !== undefined && parseSnapshot(text).version === model.version))
    return;
  await write(root, snapshotFile, printSnapshot(toReleased(model)));
  console.log(`wrote ${snapshotFile}`);
}

async function changesetFor(root: string, model: Model): Promise<string | undefined> {
  const [text, packages] = await Promise.all([read(root, snapshotFile), publicPackages(root)]);
  const { version } = model;
  if (text === undefined) {
    // Before the first release all is new, and there is nothing to compare it with.
    if (!isRelease(version)) return undefined;
    throw new ReleaseError(
      "no-released-model",
      `the packages are at ${version}, but ${snapshotFile} is missing; restore it as that release has committed it`,
    );
  }
  const before = parseSnapshot(text);
  if (isRelease(version) && before.version !== version) {
    throw new ReleaseError(
      "old-released-model",
      `the packages are at ${version}, but ${snapshotFile} is of ${before.version}; run pnpm version-packages for a release, or pnpm generate --released at the commit that made ${version}`,
    );
  }
  return changesetText(compareModels(before, toReleased(model)), packages);
}

/** Changesets starts from 0.0.0, and keeps its changesets through prereleases until the release itself. */
function isRelease(version: string): boolean {
  return version !== "0.0.0" && !version.includes("-");
}

/** Whoever has asked for a changeset and finds none would look for a mistake. */
function whyNothing(wanted: string | undefined, snapshot: string | undefined): string {
  if (wanted !== undefined) return `${changesetFile} says it already`;
  if (snapshot !== undefined) return "no changeset is needed: spec/ is as it was released last";
  return "no changeset is needed before the first release: there is nothing to compare spec/ with";
}

function complaint(wanted: string | undefined, existing: string | undefined): string {
  if (wanted === undefined) return `${changesetFile} tells of changes that spec/ no longer has`;
  if (existing === undefined) return `spec/ has changed since the last release, and no changeset says so`;
  return `${changesetFile} does not say what has changed in spec/ since the last release`;
}

/** They are one fixed group, so all have the same changelog. */
async function publicPackages(root: string): Promise<string[]> {
  const folders = await readdir(join(root, "packages"));
  const manifests = await Promise.all(folders.map((folder) => read(root, `packages/${folder}/package.json`)));
  return manifests
    .flatMap((text) => (text === undefined ? [] : [JSON.parse(text) as { name?: string; private?: boolean }]))
    .flatMap((manifest) => (manifest.name === undefined || manifest.private ? [] : [manifest.name]))
    .sort();
}

async function read(root: string, path: string): Promise<string | undefined> {
  return readFile(join(root, path), "utf8").catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw error;
  });
}

async function write(root: string, path: string, text: string | undefined): Promise<void> {
  if (text === undefined) return rm(join(root, path));
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
