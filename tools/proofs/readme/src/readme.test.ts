/**
 * Runs what the READMEs show, against the built packages.
 *
 * The convention, for whoever writes a README:
 * - Every block fenced as `ts` is a module of its own: it compiles, strictly, and runs from top to end by itself.
 * - `// => value` behind an expression or a declaration of a name is checked: `reasonPhrase(404); // => "Not Found"`.
 *   The value is any expression, compared deeply. Other comments are left alone.
 * - What is not to be run is fenced as something else: `sh`, `json`, `text`.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { libraries, members, root } from "@tools/group";
import { beforeAll, expect, test } from "vitest";
import { withAssertions } from "./assertions.ts";
import { codeBlocks } from "./code-blocks.ts";

const run = promisify(execFile);
const here = join(import.meta.dirname, "..");
// Inside this package, whose dependencies the blocks may use; one file for each block, named after where it stands.
const folder = join(here, ".blocks");

const packages = members.map(({ folder }) => `packages/${folder}/README.md`);
const shown = libraries.map(({ folder }) => `packages/${folder}/README.md`);
const readmes = ["README.md", ...packages].filter((path) => existsSync(join(root, path)));
const blocks = (await Promise.all(readmes.map(read))).flat();

async function read(path: string) {
  const found = codeBlocks(await readFile(join(root, path), "utf8"));
  return found.map(({ line, code }) => ({
    place: `${path}:${line}`,
    line,
    file: join(folder, `${path.replaceAll("/", "-")}-${line}.mts`),
    code,
  }));
}

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  for (const { folder: name, name: specifier } of members) {
    const link = join(folder, "node_modules", specifier);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, "packages", name), link, "junction");
  }
});

test("there are READMEs, and that of each library shows code", () => {
  const silent = shown.filter((path) => !blocks.some((block) => block.place.startsWith(`${path}:`)));
  expect(silent).toEqual([]);
});

test.each(blocks.map((block) => [block.place, block] as const))("%s", async (_, { file, line, code }) => {
  // Moved down, so that errors name the lines of the README.
  await writeFile(file, "\n".repeat(line - 1) + withAssertions(code));
  await run(join(here, "node_modules/.bin/tsx"), [file], { cwd: folder });
});

test("all blocks compile", async () => {
  const tsc = run(join(root, "node_modules/.bin/tsc"), ["--project", join(here, "tsconfig.blocks.json")]);
  const errors = await tsc.then(
    () => "",
    (error: { stdout: string }) => error.stdout, // execFile rejects with an Error that carries the output
  );
  expect(errors).toBe("");
});
