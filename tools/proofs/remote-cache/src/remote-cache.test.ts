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
      expect(ids(ran)).toContain("@scope/http-4xx-fixtures#test:servers");
      expect(ids(ran).filter((id) => !id.endsWith("#test:servers"))).toEqual([]);
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
    const lacking = await second.clone.must("git", "ls-files", "packages/enum/src/generated");
    await second.clone.remove("packages/enum/src/generated");
    await second.clone.write("packages/lookup/src/generated/of-no-spec.ts", "");
    await second.forget();
    const { output, tasks } = await second.run("generate");
    const count = lacking.trim().split("\n").length;
    expect(output).toMatch(new RegExp(`\\n${count} written, \\d+ unchanged, 1 deleted, in `));
    expectReplayed(tasks);
    expect(await second.clone.changes()).toEqual([]);
  });
});

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The packages and tools that ask for one of these, or for something that does. */
async function usersOf(...names: readonly string[]): Promise<readonly string[]> {
  const listed = await second.clone.must(
    "git",
    "ls-files",
    "packages/*/package.json",
    "site/package.json",
    "tools/**/package.json",
  );
  const texts = await Promise.all(
    listed
      .trim()
      .split("\n")
      .map((path) => second.clone.read(path)),
  );
  const manifests = texts.map((text): Manifest => JSON.parse(text));
  const users = new Set(names);
  for (let before = 0; before < users.size; ) {
    before = users.size;
    for (const { name, dependencies, devDependencies } of manifests) {
      if (Object.keys({ ...dependencies, ...devDependencies }).some((each) => users.has(each)))
        users.add(name);
    }
  }
  return [...users];
}

/** All that can be replayed and reads `spec/` itself. */
const readers = [generate, "@tools/codegen#test", "@tools/release#test", "@tools/spec-edits#test"];
const all = ["generate", "build", "typecheck", "test"];

describe.sequential("an edited spec", () => {
  let before: readonly Task[];

  beforeAll(async () => {
    before = await second.plan(...all);
    const text = await second.clone.read("spec/messages/nl.yaml");
    const edited = text.replace("title: Verwachting niet ingelost", "title: Verwachting niet ingevuld");
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
    const dependents = (await usersOf("@scope/http-4xx-i18n")).filter((name) => packages.includes(name));
    expect(misses(tasks)).toEqual([...dependents.map((name) => `${name}#build`), generate].sort());
  });

  test(
    "is missed by the tests of what is made of it, and by no other",
    async () => {
      const tasks = await second.must(...unitTests);
      const users = await usersOf("@scope/http-4xx-i18n");
      const ofUsers = before
        .filter(({ taskId, resolvedTaskDefinition }) => {
          const [name = ""] = taskId.split("#");
          return resolvedTaskDefinition.cache && users.includes(name);
        })
        .map(({ taskId }) => taskId);
      const isUnitTest = (taskId: string) => packages.some((name) => taskId.startsWith(`${name}#`));
      const built = (taskId: string) => taskId.endsWith("#build");
      expect(misses(tasks)).toEqual(ofUsers.filter((id) => isUnitTest(id) && !built(id)).sort());
      const missed = new Set([...readers, ...ofUsers]);
      expect(changed(before, await second.plan(...all))).toEqual([...missed].sort());
    },
    5 * minutes,
  );
});
