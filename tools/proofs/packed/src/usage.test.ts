/**
 * The packages as a stranger gets them: packed, installed with npm into an empty folder outside the repository,
 * compiled by tsc under both module resolutions people use, then run by Node as ESM and as CommonJS.
 * `programs/` holds what is compiled and run.
 */
import { execFile } from "node:child_process";
import { cp, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { libraries, root } from "@tools/group";
import { beforeAll, describe, expect, test } from "vitest";
import { installPacked } from "./install.ts";
import { everySpecifier } from "./specifiers.ts";

const run = promisify(execFile);
/** npm's `resolve` 1.x, on which older tools stand; it has no types. */
const withoutExports = createRequire(import.meta.url)("resolve") as {
  sync(name: string, options: { readonly basedir: string }): string;
};
const programs = join(import.meta.dirname, "../programs");
const tsc = join(root, "node_modules/.bin/tsc");
const sources = (await readdir(programs)).filter((name) => /^[^.]+\.[mc]ts$/.test(name));

let folder: string;

beforeAll(async () => {
  const project = await installPacked();
  folder = project.folder;
  await cp(programs, folder, { recursive: true });
  return project.remove;
});

/** What tsc has to say about the programs; empty when it is content. */
async function compile(project: string): Promise<string> {
  try {
    const { stdout } = await run(tsc, ["--project", project], { cwd: folder });
    return stdout;
  } catch (error) {
    return (error as { stdout: string }).stdout; // execFile rejects with an Error that carries the output
  }
}

/** What can be imported from the installed package as code. */
async function specifiers(name: string): Promise<readonly string[]> {
  const every = (await everySpecifier(folder)).filter((specifier) => specifier.folder.endsWith(name));
  return every.map((specifier) => specifier.name).filter((specifier) => !specifier.endsWith(".json"));
}

describe("as a dependency", () => {
  test.each(libraries)(
    "$name: every entry point loads with import and require, with the same names",
    async ({ name }) => {
      const code = await specifiers(name);
      const { stderr } = await run(process.execPath, ["same-names.mjs", ...code], { cwd: folder });
      expect(stderr).toBe("");
    },
  );

  test.each(libraries)("$name: a resolver that knows no `exports` finds the same root", ({ name }) => {
    const known = createRequire(join(folder, "package.json")).resolve(name);
    expect(withoutExports.sync(name, { basedir: folder })).toBe(known);
  });

  test("tsc, bundler resolution, checking the declarations too", async () => {
    expect(await compile("tsconfig.bundler.json")).toBe("");
  });

  test("tsc, nodenext resolution, checking the declarations too", async () => {
    expect(await compile("tsconfig.nodenext.json")).toBe("");
  });

  test("tsc, where only erasable syntax is allowed", async () => {
    expect(await compile("tsconfig.erasable.json")).toBe("");
  });

  test.each(sources)("%s runs as nodenext compiled it", async (source) => {
    const program = join(folder, "out", source.replace(/ts$/, "js"));
    const { stderr } = await run(process.execPath, ["--no-warnings", program], { cwd: folder });
    expect(stderr).toBe("");
  });
});
