/** What is built is built again when anything has changed that it was made from, or that it has left; nothing else is. */
import { chmod, mkdir, readFile, rename, rm, stat, symlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { buildPackages } from "../../bin/build.mjs";
import { digestOf } from "../terms/digest.mjs";
import { tempWorkspace, writeTexts } from "../testing/temp-workspace.ts";
import { isBuilt } from "./seen.mjs";

let root: string;
const source = "packages/x/src/index.ts";
const result = "packages/x/dist/index.js";
const nothing = { deleted: 0, written: [] };

/** In the place of Turborepo: notes down that it ran, and builds by copying, slowly enough for an edit meanwhile. */
const turbo = `#!/bin/sh
touch node_modules/ran
mkdir -p packages/x/dist packages/x/dist/locales
cat packages/x/src/index.ts > packages/x/dist/index.js
echo "from nothing" > packages/x/dist/locales/nl.json
if [ -f node_modules/meanwhile.sh ]; then . node_modules/meanwhile.sh; fi
`;

/** What is published of texts, as a package tells it. */
const texts = `import { writeFileSync } from "node:fs";
export const nameOfTexts = (path: string, _: string, before?: string) =>
  before === undefined ? undefined : /^src\\/generated\\/(locales\\/\\w+)\\.json$/.exec(path)?.[1];
export function publishTexts(dist: string, texts: Map<string, unknown>): boolean {
  for (const [name, data] of texts) writeFileSync(dist + "/" + name + ".json", "published " + JSON.stringify(data));
  return true;
}
`;

/** Builds, and says whether Turborepo was asked to. */
async function builds(change: Parameters<typeof buildPackages>[1] = nothing): Promise<boolean> {
  await rm(join(root, "node_modules/ran"), { force: true });
  expect(await buildPackages(root, change)).toBe(true);
  return (await stat(join(root, "node_modules/ran")).catch(() => undefined)) !== undefined;
}

/** Everything is older than a tick of the clock, so that the signatures count. */
async function settle(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await setTimeout(150);
    await builds();
  }
  expect(isBuilt(root)).toBe(true);
}

beforeEach(async () => {
  vi.stubEnv("TURBO_TOKEN", undefined);
  vi.stubEnv("TURBO_FORCE", undefined);
  root = await tempWorkspace({});
  await writeTexts(root, {
    "node_modules/.bin/turbo": turbo,
    "packages/x/package.json": '{ "scripts": { "build": "any" } }',
    "packages/x/tsdown.texts.ts": texts,
    "packages/x/src/generated/locales/nl.json": '"voor"',
    "packages/x/src/other.ts": "",
    "packages/x/src/index.test.ts": "",
    [source]: "one",
  });
  await chmod(join(root, "node_modules/.bin/turbo"), 0o700);
  await settle();
});

describe("what is built is not built again", () => {
  test("while nothing changes", async () => {
    expect(await builds()).toBe(false);
  });

  test("after an edit of a test", async () => {
    await writeTexts(root, { "packages/x/src/index.test.ts": "edited" });
    expect(await builds()).toBe(false);
  });
});

describe("it is built again", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["an edit of a source", () => writeTexts(root, { [source]: "two" })],
    ["a source that is new", () => writeTexts(root, { "packages/x/src/new.ts": "" })],
    ["one that is gone", () => rm(join(root, "packages/x/src/other.ts"))],
    ["an edit of what it has left", () => writeTexts(root, { [result]: "two" })],
    ["more than it has left", () => writeTexts(root, { "packages/x/dist/more.js": "" })],
    ["less", () => rm(join(root, "packages/x/dist/locales/nl.json"))],
    ["nothing left", () => rm(join(root, "packages/x/dist"), { recursive: true })],
    ["an edit of what all are built with", () => writeTexts(root, { "tsdown.base.ts": "" })],
    ["a package that is new", () => writeTexts(root, { "packages/y/package.json": "{}" })],
    ["a torn note", () => writeTexts(root, { "node_modules/.cache/http-4xx/built.json": '{ "node": "' })],
    [
      "a note of another form",
      () =>
        writeTexts(root, { "node_modules/.cache/http-4xx/built.json": `{ "node": "${process.version}" }` }),
    ],
  ])("after %s", async (_, change) => {
    await change();
    expect(isBuilt(root)).toBe(false);
    expect(await builds()).toBe(true);
    await settle();
    expect(await builds()).toBe(false);
  });

  test.each([source, result])("after an edit of %s of the same size whose time is set back", async (path) => {
    const { atime, mtime } = await stat(join(root, path));
    await writeTexts(root, { [path]: "two" });
    await utimes(join(root, path), atime, mtime);
    expect([isBuilt(root), await builds()]).toEqual([false, true]);
  });

  test("after another file was put in the place of one, of the same size and time", async () => {
    const { atime, mtime } = await stat(join(root, result));
    await writeTexts(root, { other: "two" });
    await utimes(join(root, "other"), atime, mtime);
    await rename(join(root, "other"), join(root, result));
    expect([isBuilt(root), await builds()]).toEqual([false, true]);
  });

  test("after an edit of what a link leads to", async () => {
    await mkdir(join(root, "elsewhere"));
    await rename(join(root, source), join(root, "elsewhere/index.ts"));
    await symlink("../../../elsewhere/index.ts", join(root, source));
    await builds();
    await settle();
    await writeTexts(root, { "elsewhere/index.ts": "two" });
    expect([isBuilt(root), await builds()]).toEqual([false, true]);
  });

  test("after an edit that was made while it was built", async () => {
    await writeTexts(root, {
      [source]: "two",
      "node_modules/meanwhile.sh": `echo three > ${source}; rm node_modules/meanwhile.sh`,
    });
    expect(await builds()).toBe(true);
    await setTimeout(150);
    expect([isBuilt(root), await builds()]).toEqual([false, true]);
    expect(await readFile(join(root, result), "utf8")).toBe("three\n");
  });

  test("on another machine's word, and where a build is forced", async () => {
    vi.stubEnv("TURBO_FORCE", "1");
    expect([isBuilt(root), await builds()]).toEqual([false, true]);
  });
});

describe("texts that the generator has written", () => {
  const path = "packages/x/src/generated/locales/nl.json";
  const published = "packages/x/dist/locales/nl.json";
  const written = { path, digest: digestOf('"na"'), text: '"na"', before: '"voor"' };
  const change = { deleted: 0, written: [written] };
  const write = (also = {}) => writeTexts(root, { [path]: '"na"', ...also });

  test("are published alone, and nothing else is done", async () => {
    await write();
    expect(await builds(change)).toBe(false);
    expect(await readFile(join(root, published), "utf8")).toBe('published "na"');
    expect(await builds()).toBe(false);
    await settle();
  });

  test.each<[string, () => Promise<unknown>]>([
    ["another source is edited", () => write({ [source]: "two" })],
    ["what was built is edited", () => write({ [result]: "two" })],
    ["what was built is gone", () => write().then(() => rm(join(root, result)))],
  ])("are not where %s as well", async (_, edit) => {
    await edit();
    expect(await builds(change)).toBe(true);
  });

  test("are not where files were deleted, or with what is no text", async () => {
    await write();
    expect(await builds({ ...change, deleted: 1 })).toBe(true);
    await settle();
    await writeTexts(root, { [source]: "two" });
    const other = { path: source, digest: digestOf("two"), text: "two", before: "one" };
    expect(await builds({ deleted: 0, written: [...change.written, other] })).toBe(true);
  });

  test("are not where machines share what they build", async () => {
    vi.stubEnv("TURBO_TOKEN", "any");
    await write();
    expect(await builds(change)).toBe(true);
  });

  test("are built again once somebody has edited them, or what was published", async () => {
    await write();
    await builds(change);
    // Within the same tick of the clock, and of the same size.
    await writeTexts(root, { [path]: '"no"' });
    expect([isBuilt(root), await builds()]).toEqual([false, true]);
    await write();
    expect(await builds()).toBe(true);
    await builds(change);
    await writeTexts(root, { [published]: 'published "no"' });
    expect([isBuilt(root), await builds()]).toEqual([false, true]);
  });
});
