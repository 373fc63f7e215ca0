/**
 * What `changeset version` does to the workspace, tried on a copy of its manifests: one changeset for one package
 * moves the whole group, by exactly what the changeset says.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../../../..");
const changeset = join(root, "tools/proofs/release/node_modules/.bin/changeset");
const folders = await readdir(join(root, "packages"));

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

let copy: string;

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), "http-4xx-release-"));
  for (const file of ["package.json", "pnpm-workspace.yaml", ".changeset/config.json"]) {
    await cp(join(root, file), join(copy, file));
  }
  for (const folder of folders) {
    const manifest = JSON.stringify({ ...(await read(root, folder)), version: "1.4.2" });
    await mkdir(join(copy, "packages", folder), { recursive: true });
    await writeFile(join(copy, "packages", folder, "package.json"), manifest);
  }
  await run("git", ["init", "--quiet", "--initial-branch=main"], { cwd: copy });
});

afterEach(() => rm(copy, { recursive: true }));

async function read(top: string, folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(top, "packages", folder, "package.json"), "utf8")) as Manifest;
}

/** The manifests after a release with one changeset: `type` for the package in `folder`. */
async function release(folder: string, type: "patch" | "minor" | "major"): Promise<readonly Manifest[]> {
  const { name } = await read(copy, folder);
  await writeFile(join(copy, ".changeset/one.md"), `---\n"${name}": ${type}\n---\n\nSomething to tell.\n`);
  await run(changeset, ["version"], { cwd: copy });
  return Promise.all(folders.map((each) => read(copy, each)));
}

test("every package is in the group", async () => {
  // One that its name leaves out would stay behind, and `changeset version` would not complain.
  const { fixed } = JSON.parse(await readFile(join(root, ".changeset/config.json"), "utf8"));
  expect(fixed).toEqual([["@scope/http-4xx-*"]]);
  expect(folders).toEqual(expect.arrayContaining(["enum", "fixtures", "i18n", "lookup"]));
  for (const folder of folders) expect((await read(root, folder)).name).toBe(`@scope/http-4xx-${folder}`);
});

test.each([
  ["enum", "minor", "1.5.0"],
  ["fixtures", "minor", "1.5.0"],
  ["lookup", "patch", "1.4.3"],
  ["i18n", "major", "2.0.0"],
] as const)("a changeset for %s alone, %s, makes all of them %s", async (folder, type, version) => {
  const manifests = await release(folder, type);
  for (const manifest of manifests) expect(manifest, manifest.name).toMatchObject({ version });
});

test("dependencies inside the group follow, and none of them is a peer", async () => {
  for (const manifest of await release("enum", "minor")) {
    // `workspace:*` becomes the exact version when packed: tools/proofs/packed looks at that.
    const ranges = Object.entries(manifest.dependencies ?? {});
    for (const [name, range] of ranges) expect(range, `${manifest.name} -> ${name}`).toBe("workspace:*");
    expect(manifest.peerDependencies).toBeUndefined();
  }
});

test("every package of the group gets the changelog's entry", async () => {
  await release("enum", "minor");
  const changelog = (folder: string) => readFile(join(copy, "packages", folder, "CHANGELOG.md"), "utf8");
  expect(await changelog("enum")).toContain("Something to tell.");
  for (const folder of folders) expect(await changelog(folder)).toContain("## 1.5.0");
});
