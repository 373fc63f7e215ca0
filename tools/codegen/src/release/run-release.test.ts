/** What a maintainer and CI ask of the generator, on a workspace of its own. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { generateWorkspace } from "../generate-workspace.ts";
import { smallSpec, withComments, withEdit } from "../testing/small-spec.ts";
import { runGenerator, tempWorkspace, textsOf, writeTexts } from "../testing/temp-workspace.ts";
import { recordRelease, runChangeset } from "./run-release.ts";

const changeset = ".changeset/spec.md";
const snapshot = ".changeset/released-model.json";
const statuses = "spec/statuses.yaml";
const original = { [statuses]: withComments(smallSpec)[statuses] ?? "" };
const renamed = withEdit(statuses, "name: NotFound", "name: Missing");
const edited = { [statuses]: withComments(renamed)[statuses] ?? "" };
const edit = `---
"@scope/http-4xx-enum": major
"@scope/http-4xx-i18n": major
---

The data has changed:

- **Breaking:** Renamed \`404\`: \`NotFound\` is now \`Missing\`
`;

let said: string[];
let root: string;

beforeEach(async () => {
  said = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, "error").mockImplementation((line: string) => void said.push(line));
  root = await tempWorkspace();
  await release("1.0.0");
  said = [];
  return () => vi.restoreAllMocks();
});

async function setVersion(version: string): Promise<void> {
  const manifest = (rest: object) => `${JSON.stringify({ description: "Any", ...rest, version })}\n`;
  await writeTexts(root, {
    "packages/enum/package.json": manifest({ name: "@scope/http-4xx-enum" }),
    "packages/i18n/package.json": manifest({ name: "@scope/http-4xx-i18n" }),
    "packages/internal/package.json": manifest({ name: "@scope/internal", private: true }),
  });
}

/** `pnpm generate --released`, after Changesets has raised the versions. */
async function release(version: string): Promise<void> {
  await setVersion(version);
  await recordRelease(root, generateWorkspace(root).model);
}

/** `pnpm generate --changeset`, and with `--check`. */
async function write(): Promise<boolean> {
  return runChangeset(root, generateWorkspace(root).model, { check: false });
}
async function check(): Promise<boolean> {
  return runChangeset(root, generateWorkspace(root).model, { check: true });
}

/** Whether the file is there, and what it holds. */
async function file(path: string): Promise<string | undefined> {
  return (await textsOf(root))[path];
}

describe("a changeset", () => {
  test("is not needed while the spec is as it was released", async () => {
    expect(await check()).toBe(true);
    expect(await write()).toBe(true);
    expect(said).toEqual(["no changeset is needed: spec/ is as it was released last"]);
    expect(await file(changeset)).toBeUndefined();
  });

  test("is not needed before the first release", async () => {
    await rm(join(root, snapshot));
    await release("0.0.0");
    expect(await check()).toBe(true);
    expect(await write()).toBe(true);
    expect(said).toEqual([
      "no changeset is needed before the first release: there is nothing to compare spec/ with",
    ]);
    expect([await file(changeset), await file(snapshot)]).toEqual([undefined, undefined]);
  });

  test("is asked for when the spec has changed, with the command to run", async () => {
    await writeTexts(root, edited);
    const before = await textsOf(root);
    expect(await check()).toBe(false);
    expect(said).toEqual([
      "error changeset: spec/ has changed since the last release, and no changeset says so; run pnpm generate --changeset and commit",
    ]);
    expect(await textsOf(root)).toEqual(before);
  });

  test("is written once", async () => {
    await writeTexts(root, edited);
    expect([await write(), await write(), await check()]).toEqual([true, true, true]);
    expect(said).toEqual(["wrote .changeset/spec.md", ".changeset/spec.md says it already"]);
    expect(await file(changeset)).toBe(edit);
  });

  test("goes away with the edit that it tells, and leaves those of others", async () => {
    await writeTexts(root, { ...edited, ".changeset/brave-cats.md": "by hand" });
    await write();
    await writeTexts(root, original);
    expect(await check()).toBe(false);
    expect(said.at(-1)).toContain("tells of changes that spec/ no longer has; run pnpm generate --changeset");
    expect(await write()).toBe(true);
    expect(said.at(-1)).toBe("deleted .changeset/spec.md");
    expect(await file(changeset)).toBeUndefined();
    expect(await file(".changeset/brave-cats.md")).toBe("by hand");
  });

  test("that says something else is not enough", async () => {
    await writeTexts(root, { ...edited, [changeset]: "---\n---\n\nNothing\n" });
    expect(await check()).toBe(false);
    expect(said.at(-1)).toContain("does not say what has changed in spec/ since the last release; run");
  });

  test("cannot be written when it is not known what was released", async () => {
    await setVersion("1.1.0");
    expect(await write()).toBe(false);
    expect(said.at(-1)).toContain("error old-released-model: the packages are at 1.1.0, but ");
    await writeTexts(root, { [snapshot]: "<<<<<<< HEAD" });
    expect(await check()).toBe(false);
    expect(said.at(-1)).toContain(
      "error unreadable-released-model: .changeset/released-model.json is damaged",
    );
    await rm(join(root, snapshot));
    expect(await check()).toBe(false);
    expect(said.at(-1)).toContain("error no-released-model: the packages are at 1.1.0, but ");
  });
});

describe("a release", () => {
  test("is what the next edits are compared with", async () => {
    await writeTexts(root, edited);
    await release("2.0.0");
    expect(said).toEqual(["wrote .changeset/released-model.json"]);
    expect(await check()).toBe(true);
  });

  test.each(["1.0.0", "2.0.0-next.0"])("is none at %s: what is new must still be told", async (version) => {
    const before = await file(snapshot);
    await writeTexts(root, edited);
    await release(version);
    expect(await file(snapshot)).toBe(before);
    expect(await write()).toBe(true);
    expect(await file(changeset)).toBe(edit);
  });
});

test("the generator knows the flags, and what it has seen unchanged before is compared all the same", async () => {
  await writeTexts(root, edited);
  expect(await runGenerator(root, ["--released"])).toMatchObject({ code: 0, stderr: "" });
  const asked = await runGenerator(root, ["--changeset", "--check"]);
  expect(asked).toMatchObject({ code: 1 });
  expect(asked.stderr).toMatch(/^error changeset: .*; run pnpm generate --changeset and commit\n$/);
  const told = await runGenerator(root, ["--changeset"]);
  expect(told).toMatchObject({ code: 0, stderr: "" });
  expect(told.stdout).toMatch(/^wrote \.changeset\/spec\.md\n/);
});
