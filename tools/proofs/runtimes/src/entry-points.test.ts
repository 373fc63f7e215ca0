import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const tool = join(import.meta.dirname, "..");
const published = join(tool, "../../../packages");

/** What the programs import or require of the packages. */
async function loaded(...programs: readonly string[]): Promise<readonly string[]> {
  const texts = await Promise.all(programs.map((name) => readFile(join(tool, "programs", name), "utf8")));
  return texts.flatMap((text) => [...text.matchAll(/"(@scope\/[^"]+)"/g)].map(([, name = ""]) => name));
}

/** What people can import, wildcards as they stand. */
async function promised(): Promise<readonly string[]> {
  const manifests = await Promise.all(
    (await readdir(published)).map(async (name) =>
      JSON.parse(await readFile(join(published, name, "package.json"), "utf8")),
    ),
  );
  return manifests
    .flatMap(({ exports, name }) => Object.keys(exports).map((subpath) => name + subpath.slice(1)))
    .filter((name) => !name.endsWith("/package.json"));
}

test.each([
  ["ES modules", ["packages.mjs", "main.mjs"]],
  ["CommonJS", ["packages.cjs"]],
])("as %s, every entry point is loaded, and of a wildcard at least one", async (_, programs) => {
  const names = await loaded(...programs);
  const matches = (pattern: string) => {
    const [before = "", after] = pattern.split("*");
    return names.some((name) =>
      after === undefined ? name === pattern : name.startsWith(before) && name.endsWith(after),
    );
  };
  expect((await promised()).filter((pattern) => !matches(pattern))).toEqual([]);
});
