/**
 * Three releases to a real registry, made in a clone as maintainers and the release workflow make them, and installed
 * from it with every package manager into empty projects. The second and the third fail half-way first.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Clone } from "@tools/clone";
import { must } from "@tools/clone/execute";
import { libraries } from "@tools/group";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Client, clientEnvironment, clients } from "./clients.ts";
import { type OtherHosts, watchOtherHosts } from "./other-hosts.ts";
import { folders, names, Releasing } from "./releasing.ts";
import { Verdaccio } from "./verdaccio.ts";

const programs = join(import.meta.dirname, "../programs");
const minutes = 60_000;

let top: string;
let releasing: Releasing;
let registry: Verdaccio;
let npmrc: string;
let others: OtherHosts;
let first: string;
let second: string;
let third: string;

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), "http-4xx-registry-"));
  for (const folder of ["registry", "homes", "projects"]) await mkdir(join(top, folder));
  others = await watchOtherHosts();
  registry = await Verdaccio.start(join(top, "registry"));
  npmrc = await registry.login();
  const clone = await Clone.create(join(top, "clone"));
  await clone.install();
  releasing = new Releasing(clone);
}, 5 * minutes);

afterAll(async () => {
  others?.close();
  await registry?.stop();
  if (top !== undefined) await rm(top, { recursive: true, force: true, maxRetries: 3 });
});

/** Installs packages into an empty project, and runs a program there that prints JSON. */
async function tryOut(client: Client, packages: readonly string[], program: string): Promise<unknown> {
  const project = await mkdtemp(join(top, "projects/"));
  // A home of its own: Bun would go on to answer with what the registry had minutes ago.
  const env = clientEnvironment(await mkdtemp(join(top, "homes/")), registry.url, others.proxy);
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "empty", private: true }));
  await cp(join(programs, program), join(project, program));
  // Without a lockfile, Berry takes a folder further up for the project.
  if (client.name.startsWith("Yarn")) await writeFile(join(project, "yarn.lock"), "");
  await must(project, env, ...client.add(packages));
  return JSON.parse(await must(project, env, ...client.run(program)));
}

/** What `whole-group.mjs` prints when all is well. */
function wholeGroup(version: string): object {
  const versions = names.map(() => version);
  return { phrase: "Not Found", title: "Niet gevonden", status: 404, versions };
}

describe("a release", () => {
  test(
    "publishes every package",
    async () => {
      await releasing.change("@scope/http-4xx-enum", "minor", "The first release.");
      first = await releasing.version();
      const { ok, output } = await releasing.publish(registry, npmrc);
      expect(ok, output).toBe(true);
      for (const name of names) expect(await registry.versions(name), name).toEqual([first]);
      expect(await releasing.tags()).toEqual(names.map((name) => `${name}@${first}`));
    },
    5 * minutes,
  );

  test.each(clients)("$name installs it", async (client) => {
    expect(await tryOut(client, names, "whole-group.mjs")).toEqual(wholeGroup(first));
  });
});

describe("a second release", () => {
  test(
    "one minor changeset moves all packages to the next minor version",
    async () => {
      const [major, minor] = first.split(".").map(Number);
      await releasing.change("@scope/http-4xx-lookup", "minor", "Says more of 404.");
      second = await releasing.version();
      expect(second).toBe(`${major}.${Number(minor) + 1}.0`);
    },
    5 * minutes,
  );

  test("the changelogs say what changed", async () => {
    expect(entry(await releasing.read("lookup", "CHANGELOG.md"), second)).toContain("Says more of 404.");
    // Who depends on it learns why there is a new version.
    const changed = entry(await releasing.read("fixtures", "CHANGELOG.md"), second);
    expect(changed).toContain(`@scope/http-4xx-lookup@${second}`);
    for (const folder of folders)
      expect(await releasing.read(folder, "CHANGELOG.md")).toContain(`## ${second}`);
  });

  test("can fail half-way, at the package that another one needs", async () => {
    await registry.stop();
    await registry.start(["@scope/http-4xx-lookup"]);
    const { ok, output } = await releasing.publish(registry, npmrc);
    expect(ok).toBe(false);
    expect(output).toContain("user releaser is not allowed to publish package @scope/http-4xx-lookup");
    expect(await registry.versions("@scope/http-4xx-lookup")).toEqual([first]);
    expect(await registry.versions("@scope/http-4xx-fixtures")).toEqual([first, second]);
  });

  test("publishes nothing while the registry is away", async () => {
    await registry.stop();
    expect((await releasing.publish(registry, npmrc)).ok).toBe(false);
    expect(await releasing.tags()).not.toContain(`@scope/http-4xx-lookup@${second}`);
  });

  test("is completed by publishing once more", async () => {
    await registry.start();
    const { ok, output } = await releasing.publish(registry, npmrc);
    expect(ok, output).toBe(true);
    for (const name of names) expect(await registry.versions(name), name).toEqual([first, second]);
    const tags = [first, second].flatMap((version) => names.map((name) => `${name}@${version}`));
    expect(await releasing.tags()).toEqual(tags.sort());
  });

  test("once more after that publishes nothing, and is no failure", async () => {
    const { ok, output } = await releasing.publish(registry, npmrc);
    expect(ok, output).toBe(true);
    expect(output).toContain("No unpublished projects to publish");
  });

  test.each(clients)("$name installs it", async (client) => {
    expect(await tryOut(client, names, "whole-group.mjs")).toEqual(wholeGroup(second));
  });

  test.each(clients)("$name gives the first release the first release's packages", async (client) => {
    const found = await tryOut(client, [`@scope/http-4xx-fixtures@${first}`], "inside-the-group.mjs");
    expect(found).toEqual({ fixtures: expect.any(Number), versions: [first, first], ranges: [first] });
  });
});

describe("a third release, packed and published by the scripts of the release workflow", () => {
  test(
    "one patch changeset moves all packages to the next patch version, on JSR too",
    async () => {
      await releasing.change("@scope/http-4xx-i18n", "patch", "Spells better.");
      third = await releasing.version();
      expect(third).toBe(second.replace(/0$/, "1"));
      for (const { folder } of libraries) {
        expect(JSON.parse(await releasing.read(folder, "jsr.json")), folder).toMatchObject({
          version: third,
        });
      }
      await releasing.pack();
    },
    5 * minutes,
  );

  test("goes no further than the first package that fails, whose dependents wait", async () => {
    await registry.stop();
    await registry.start(["@scope/http-4xx-lookup"]);
    expect((await releasing.publishPacked(registry, npmrc)).ok).toBe(false);
    expect(await registry.versions("@scope/http-4xx-enum")).toEqual([first, second, third]);
    for (const name of ["lookup", "i18n", "fixtures"]) {
      expect(await registry.versions(`@scope/http-4xx-${name}`), name).toEqual([first, second]);
    }
  });

  test("is completed by running it again, and a third run does nothing", async () => {
    await registry.stop();
    await registry.start();
    const again = await releasing.publishPacked(registry, npmrc);
    expect(again.ok, again.output).toBe(true);
    expect(again.output).toContain(`@scope/http-4xx-enum@${third} is there already`);
    for (const name of names) expect(await registry.versions(name), name).toEqual([first, second, third]);
    const { ok, output } = await releasing.publishPacked(registry, npmrc);
    expect(ok, output).toBe(true);
    expect(output.match(/is there already/g)).toHaveLength(names.length);
  });

  test.each(clients)("$name installs it", async (client) => {
    expect(await tryOut(client, names, "whole-group.mjs")).toEqual(wholeGroup(third));
  });
});

test("no other host was asked for anything", () => {
  expect(others.asked).toEqual([]);
});

/** What a changelog says of one version. */
function entry(changelog: string, version: string): string {
  const [, after = ""] = changelog.split(`## ${version}\n`);
  return after.split(/^## /m)[0] ?? "";
}
