/**
 * From an edit of the spec to the changelogs, with the programs that do it: the generator writes the changeset, and
 * Changesets takes it for one of its own.
 */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../../../..");
const folders = await readdir(join(root, "packages"));
const manifests = folders.map((folder) => `packages/${folder}/package.json`);

let copy: string;

/** Makes `copy`: the manifests and the spec. */
async function copyWorkspace(): Promise<void> {
  copy = await mkdtemp(join(tmpdir(), "http-4xx-release-"));
  onTestFinished(() => rm(copy, { recursive: true }));
  for (const path of [
    "package.json",
    "pnpm-workspace.yaml",
    ".changeset/config.json",
    "spec",
    ...manifests,
  ]) {
    await cp(join(root, path), join(copy, path), { recursive: true });
  }
  await run("git", ["init", "--quiet", "--initial-branch=main"], { cwd: copy });
}

async function edit(path: string, piece: RegExp, instead: string): Promise<void> {
  const text = await readFile(join(copy, path), "utf8");
  expect(text, path).toMatch(piece);
  await writeFile(join(copy, path), text.replace(piece, instead));
}

async function generate(...flags: readonly string[]): Promise<void> {
  const generator = join(root, "tools/codegen/bin/generate.mjs");
  await run(process.execPath, [generator, "--root", copy, ...flags]);
}

/** What `pnpm version-packages` does, but for the build. Asks at once whether anything is left to tell. */
async function release(): Promise<void> {
  await generate("--changeset");
  await run(join(root, "tools/proofs/release/node_modules/.bin/changeset"), ["version"], { cwd: copy });
  await generate("--released", "--changeset");
}

test("an edit of the spec is in the next version of every package, and in that one alone", async () => {
  await copyWorkspace();
  for (const path of manifests) await edit(path, /"version": ".*"/, '"version": "1.4.2"');
  await generate("--released");
  await edit("spec/messages/nl.yaml", /title: Niet gevonden/, "title: Nergens gevonden");

  await release();
  for (const folder of folders) {
    const manifest = await readFile(join(copy, "packages", folder, "package.json"), "utf8");
    expect(JSON.parse(manifest), folder).toMatchObject({ version: "1.4.3" });
    const changelog = await readFile(join(copy, "packages", folder, "CHANGELOG.md"), "utf8");
    expect(changelog, folder).toContain("  - Changed texts of the locale `nl`: `404` (title)\n");
  }
  const left = (await readdir(join(copy, ".changeset"))).sort();
  expect(left).toEqual(["config.json", "released-model.json"]);
});
