/**
 * Two clones in different folders that share a remote cache: what the first has run is replayed in the second, and an
 * edited spec is not. The unit tests are those of the packages.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contents } from "@tools/clone/contents";
import { members } from "@tools/group";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CacheServer } from "./cache-server.ts";
import { changed, ids, misses, type Task, Workspace } from "./workspace.ts";

const minutes = 60_000;
const packages = members.map(({ name }) => name);
const folders = members.map(({ folder }) => `packages/${folder}`);
const reportOf = (folder: string) => `${folder}/.reports/vitest.json`;
const builds = packages.map((name) => `${name}#build`);
const generate = "@tools/codegen#generate";

/** Builds, type-checks and tests the packages, with the script that does so for everything. */
const unitTests = ["test", "--filter=./packages/*"];
/** The one test of the generator that compares the generated source with the spec; all of them take minutes. */
const generatedIsCurrent = ["exec", "turbo", "run", "test", "--filter=@tools/codegen", "--", "src/workspace"];

let top: string;
let server: CacheServer;
let first: Workspace;
let second: Workspace;

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), "http-4xx-remote-cache-"));
  server = await CacheServer.start(join(top, "cache"));
  first = await Workspace.create(join(top, "one"), server.env);
  second = await Workspace.create(join(top, "another/which-is-longer"), server.env);
}, 5 * minutes);

afterAll(async () => {
  await server?.stop();
  if (top !== undefined) await rm(top, { recursive: true, force: true, maxRetries: 3 });
});

/** Whether each task was replayed, and from the other clone rather than from this one's own cache. */
function expectReplayed(tasks: readonly Task[]): void {
  for (const { taskId, cache } of tasks)
    expect(cache, taskId).toMatchObject({ status: "HIT", remote: true, local: false });
}

const cached = (tasks: readonly Task[]) => tasks.filter((task) => task.resolvedTaskDefinition.cache);

describe.sequential("the first clone", () => {
  test(
    "generates and builds",
    async () => {
      const { ok, output, tasks } = await first.run("generate");
      expect(ok, output).toBe(true);
      expect(output).toMatch(/\n0 written, \d+ unchanged, 0 deleted, in /);
      expect(misses(tasks)).toEqual([...builds, generate]);
    },
    2 * minutes,
  );

  test(
    "runs the unit tests",
    async () => {
      const tasks = await first.must(...unitTests);
      const ran = ["test", "typecheck"].flatMap((task) => packages.map((name) => `${name}#${task}`));
      expect(misses(tasks)).toEqual(ran.sort());
      expect(misses(await first.must(...generatedIsCurrent))).toEqual(["@tools/codegen#test"]);
    },
    10 * minutes,
  );
});

describe.sequential("the second clone", () => {
  test("replays generate and build", async () => {
    const { ok, output, tasks } = await second.run("generate");
    expect(ok, output).toBe(true);
    expect(output).toMatch(/\n0 written, \d+ unchanged, 0 deleted, in /);
    expect(ids(tasks)).toEqual([...builds, generate]);
    expectReplayed(tasks);
  });

  test(
    "replays the unit tests",
    async () => {
      await second.forget();
      const tasks = await second.must(...unitTests);
      expect(ids(cached(tasks))).toEqual(
        ["build", "test", "typecheck"].flatMap((task) => packages.map((name) => `${name}#${task}`)).sort(),
      );
      expectReplayed(cached(tasks));
      const ran = tasks.filter((task) => !task.resolvedTaskDefinition.cache);
      expect(ids(ran)).toEqual(["@scope/http-4xx-fixtures#test:servers"]);
      expectReplayed(await second.must(...generatedIsCurrent));
    },
    5 * minutes,
  );

  test("has what the first has made, byte for byte", async () => {
    const outputs = [
      "tools/codegen/.generated",
      ...folders.flatMap((folder) => [`${folder}/dist`, reportOf(folder)]),
    ];
    const made = await contents(first.clone.folder, outputs);
    expect(Object.keys(made).length).toBeGreaterThan(400);
    expect(await contents(second.clone.folder, outputs)).toEqual(made);
  });

  test("gets generated source that it lacks from the cache, and gets rid of what is too much", async () => {
    await second.clone.remove("packages/enum/src/generated");
    await second.clone.write("packages/lookup/src/generated/of-no-spec.ts", "");
    await second.forget();
    const { output, tasks } = await second.run("generate");
    expect(output).toMatch(/\n5 written, \d+ unchanged, 1 deleted, in /);
    expectReplayed(tasks);
    expect(await second.clone.changes()).toEqual([]);
  });
});

/** The tools that ask for a package, or for a tool that does. */
async function usersOf(name: string): Promise<readonly string[]> {
  const manifests: { name: string; devDependencies?: Record<string, string> }[] = [];
  const listed = await second.clone.must("git", "ls-files", "tools/**/package.json");
  for (const path of listed.trim().split("\n")) manifests.push(JSON.parse(await second.clone.read(path)));
  const direct = manifests.filter(({ devDependencies = {} }) => name in devDependencies);
  const users = direct.map((manifest) => manifest.name);
  const indirect = await Promise.all(users.map(usersOf));
  return [...new Set([...users, ...indirect.flat()])];
}

/** All that can be replayed and reads `spec/` itself. */
const readers = [generate, "@tools/codegen#test", "@tools/release#test", "@tools/spec-edits#test"];
const all = ["generate", "build", "typecheck", "test"];

describe.sequential("an edited spec", () => {
  let before: readonly Task[];

  beforeAll(async () => {
    before = await second.plan(...all);
    const text = await second.clone.read("spec/messages/nl.yaml");
    const edited = text.replace("title: Methode niet toegestaan", "title: Methode niet geoorloofd");
    expect(edited).not.toBe(text);
    await second.clone.write("spec/messages/nl.yaml", edited);
  });

  test("is missed by all that reads it, before anything is generated", async () => {
    expect(changed(before, await second.plan(...all))).toEqual(readers);
    const { ok, output, tasks } = await second.run(...generatedIsCurrent);
    expect(ok).toBe(false);
    expect(output).toContain("packages/i18n/src/generated/locales/nl.ts");
    expect(misses(tasks)).toEqual(["@tools/codegen#test"]);
    expect((await second.run("check:generated")).ok).toBe(false);
  });

  test("is generated and built, and what does not depend on it is not", async () => {
    const { ok, output, tasks } = await second.run("generate");
    expect(ok, output).toBe(true);
    expect(output).toMatch(/\n2 written, \d+ unchanged, 0 deleted, in /);
    expect(misses(tasks)).toEqual(["@scope/http-4xx-i18n#build", generate]);
  });

  test(
    "is missed by the tests of what is made of it, and by no other",
    async () => {
      const tasks = await second.must(...unitTests);
      const own = ["test", "typecheck"].map((task) => `@scope/http-4xx-i18n#${task}`);
      expect(misses(tasks)).toEqual(own);
      const typechecks = (await usersOf("@scope/http-4xx-i18n")).map((name) => `${name}#typecheck`);
      expect(changed(before, await second.plan(...all))).toEqual(
        [...readers, "@scope/http-4xx-i18n#build", ...own, ...typechecks].sort(),
      );
    },
    5 * minutes,
  );
});
