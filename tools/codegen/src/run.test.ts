import { execFileSync } from "node:child_process";
import { chmod, mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { settledWorkspace } from "./testing/settled-workspace.ts";
import { smallSpec, withComments, withEdit } from "./testing/small-spec.ts";
import {
  filesOf,
  manifests,
  runGenerator,
  tempWorkspace,
  textsOf,
  writeTexts,
} from "./testing/temp-workspace.ts";

const commented = withComments(smallSpec);
const summary = "5 statuses (3 official, 1 iis, 1 nginx), 2 vendors, 2 substatus codes, 2 locales";

describe("a run", () => {
  test("writes what is missing, deletes what is no longer wanted, leaves the rest, and says so", async () => {
    const root = await tempWorkspace();
    const first = await runGenerator(root);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^wrote packages\/enum\/jsr\.json$/m);
    expect(first.stdout).toContain(summary);
    const [, count] = /\n(\d+) written, 0 unchanged, 0 deleted, in \d+\.\d\d s\n$/.exec(first.stdout) ?? [];
    expect(Number(count)).toBeGreaterThan(30);

    await writeTexts(root, {
      "packages/enum/src/generated/vendors/esri.ts": "// of an earlier spec",
      "packages/enum/src/index.ts": "// written by hand",
      "packages/lookup/src/generated/phrases.ts": "// edited by hand",
    });
    await rm(join(root, "packages/i18n/jsr.json"));
    const before = await filesOf(root);
    const second = await runGenerator(root);
    expect(second.stdout.split("\n").slice(0, 3)).toEqual([
      "wrote packages/i18n/jsr.json",
      "wrote packages/lookup/src/generated/phrases.ts",
      "deleted packages/enum/src/generated/vendors/esri.ts",
    ]);
    expect(second.stdout).toContain(`\n2 written, ${Number(count) - 2} unchanged, 1 deleted, in `);

    const after = await filesOf(root);
    const touched = [...after]
      .filter(([path, { mtime }]) => before.get(path)?.mtime !== mtime)
      .map(([path]) => path);
    expect(touched).toEqual(["packages/i18n/jsr.json", "packages/lookup/src/generated/phrases.ts"]);
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([
      "packages/enum/src/generated/vendors/esri.ts",
    ]);
    expect(after.get("packages/enum/src/index.ts")?.text).toBe("// written by hand");
  });

  test("with mistakes in the spec reports them all, fails, and changes nothing", async () => {
    const root = await settledWorkspace();
    await writeTexts(root, {
      "spec/vendors.yaml": "vendors: [",
      "spec/sources.yaml": (commented["spec/sources.yaml"] ?? "").replace(
        "  nginx:",
        "  nginx: ha\n  nginy:",
      ),
      "spec/statuses.yaml": (commented["spec/statuses.yaml"] ?? "")
        .replace("name: Redirect", "nmae: Redirect")
        .replace("name: PayloadTooLarge", "name: NotFound"),
      "spec/messages/en-us.yaml": commented["spec/messages/en.yaml"] ?? "",
      "packages/enum/src/generated/old.ts": "",
    });
    const before = await filesOf(root);
    const { code, stdout, stderr } = await runGenerator(root);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.replaceAll(/ - error (\S+): .*/g, " $1")).toBe(`spec/messages/en-us.yaml:2:1 locale-tag
spec/sources.yaml:8:10 invalid-value
spec/statuses.yaml:12:11 name-clash
spec/statuses.yaml:37:5 unknown-key
spec/vendors.yaml:1:11 yaml-bad-indent
5 mistakes in spec/, nothing was written
`);
    expect(await filesOf(root)).toEqual(before);
  });

  test("without a spec says which files it needs", async () => {
    const { code, stderr } = await runGenerator(await tempWorkspace({}));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^spec\/exchanges\.yaml:1:1 - error missing-file: /);
    expect(stderr).toMatch(/\n5 mistakes in spec\/, nothing was written\n$/);
  });

  test("with a mistake from the start writes nothing, not even a folder", async () => {
    const root = await tempWorkspace(withEdit("spec/vendors.yaml", "prefix: Nginx", "prefix: nginx"));
    expect(await runGenerator(root)).toMatchObject({ code: 1 });
    expect(await textsOf(root)).toEqual({
      ...withComments(withEdit("spec/vendors.yaml", "prefix: Nginx", "prefix: nginx")),
      ...manifests,
    });
  });
});

describe("the command line", () => {
  test("tells what there is", async () => {
    const { code, stdout, stderr } = await runGenerator(await tempWorkspace({}), ["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: pnpm generate /);
  });

  test.each(["--chek", "spec/statuses.yaml"])("answers %s with that, not with a stack", async (argument) => {
    const root = await tempWorkspace();
    const { code, stdout, stderr } = await runGenerator(root, [argument]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error arguments: Un.*'/);
    expect(stderr).toContain("\n\nUsage: pnpm generate ");
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});

test("a build that fails is no success", async () => {
  const root = await tempWorkspace();
  await writeTexts(root, { "node_modules/.bin/turbo": "#!/bin/sh\nexit 1\n" });
  await chmod(join(root, "node_modules/.bin/turbo"), 0o755);
  const { code, stdout, stderr } = await runGenerator(root, ["--build"]);
  expect(code).toBe(1);
  expect(stdout).not.toContain(summary);
  expect(stderr).toBe("error build: the source is generated, but its build failed; see above\n");
});

describe("what the system refuses is told in a line", () => {
  test("a workspace that is none", async () => {
    const { code, stderr } = await runGenerator("/nowhere/at/all", [], { cwd: "/" });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "error root: /nowhere/at/all is no folder; name the workspace, in which spec/ is\n",
    });
  });

  test("a folder without a manifest is no package, and has none for jsr", async () => {
    const root = await settledWorkspace();
    await rm(join(root, "packages/enum/package.json"));
    const { code, stdout, stderr } = await runGenerator(root);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("deleted packages/enum/jsr.json\n");
  });

  test("a file in the place of a folder", async () => {
    const root = await tempWorkspace();
    await writeTexts(root, { "packages/enum/src": "a file" });
    const { code, stderr } = await runGenerator(root);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error system: packages\/enum\/src\S* \w+: .*; nothing was changed\n$/);
  });
});

describe("what is no file of the spec", () => {
  test("is told: a folder called like one, a link that leads nowhere or in a circle, a pipe", async () => {
    const root = await tempWorkspace();
    const messages = join(root, "spec/messages");
    await mkdir(join(messages, "de.yaml"));
    await symlink("nowhere", join(messages, "fr.yaml"));
    await symlink("it.yaml", join(messages, "it.yaml"));
    execFileSync("mkfifo", [join(messages, "es.yaml")]);
    const { code, stderr } = await runGenerator(root);
    expect(code).toBe(1);
    expect(
      stderr.replaceAll(/ - error (\S+): ([^;\n]*).*/g, " $1 $2"),
    ).toBe(`spec/messages/de.yaml:1:1 unreadable is a folder
spec/messages/es.yaml:1:1 unreadable is neither a file nor a folder
spec/messages/fr.yaml:1:1 unreadable is a link that leads nowhere
spec/messages/it.yaml:1:1 unreadable is a link that leads nowhere
4 mistakes in spec/, nothing was written
`);
  });

  test("is nobody's business when an editor has put it there", async () => {
    const root = await settledWorkspace();
    await symlink("me@host.1234", join(root, "spec/messages/.#nl.yaml"));
    await writeTexts(root, { "spec/messages/nl.yaml~": "old", "spec/messages/.nl.yaml.swp": "" });
    expect(await runGenerator(root)).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("--check", () => {
  test("fails when a file is not as it would be, says which, and changes nothing", async () => {
    const root = await settledWorkspace();
    await writeTexts(root, {
      "packages/enum/src/generated/constants.ts": "// edited by hand",
      "packages/enum/src/generated/old.ts": "",
    });
    const before = await filesOf(root);
    expect(await runGenerator(root, ["--check"])).toEqual({
      code: 1,
      stdout:
        "would write packages/enum/src/generated/constants.ts\nwould delete packages/enum/src/generated/old.ts\n",
      stderr:
        "error out-of-date: the generated files do not match spec/; run pnpm generate and commit the result\n",
    });
    expect(await filesOf(root)).toEqual(before);
  });

  test("passes when all is as it would be", async () => {
    const root = await settledWorkspace();
    const { code, stdout } = await runGenerator(root, ["--check"]);
    expect(code).toBe(0);
    expect(stdout).toContain(summary);
    expect(stdout).toMatch(/\n0 written, \d+ unchanged, 0 deleted, in /);
  });
});
