/** What an example asks for is what it imports, in the versions that it is proved with; and its types are right. */
import { execFile } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { copiesFor, copyExamples, otherVersions } from "./examples.ts";

const root = join(import.meta.dirname, "../../../..");
const { catalog, catalogs } = parse(await readFile(join(root, "pnpm-workspace.yaml"), "utf8"));
const examples = await copyExamples("read");
/** What another package asks for. */
const unimported: Readonly<Record<string, readonly string[]>> = {
  nest: ["@nestjs/platform-express", "rxjs"],
  next: ["react", "react-dom", "typescript"],
  sveltekit: ["@sveltejs/vite-plugin-svelte", "svelte"],
};
/** Programs that no package brings. */
const runtimes = ["bun", "deno", "node"];

test.each(examples)("$name asks for what it needs, and for nothing else", ({ name, manifest, code }) => {
  const specifiers = [...code.matchAll(/(?:from|^import) "(?!node:|\.)([^"]+)"/gm)].map(
    ([, each = ""]) => each,
  );
  const packages = specifiers.map((each) => each.split("/", each.startsWith("@") ? 2 : 1).join("/"));
  const programs = Object.values(manifest.scripts).map((script) => script.split(" ", 1)[0] ?? "");
  const called = programs.filter((program) => !runtimes.includes(program));
  const needed = [...packages, ...called, ...(unimported[name] ?? [])];
  const asked = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(asked.filter((each) => !each.startsWith("@types/")).sort()).toEqual([...new Set(needed)].sort());
});

test.each(examples)("$name asks for the versions that it is proved with", ({ name, manifest }) => {
  const versions = { ...catalog, ...catalogs["typescript-6"] };
  for (const [each, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    const entry = otherVersions[name]?.[each];
    const version =
      versions[entry ?? each] ?? (each.includes("/http-4xx-") ? "latest" : `${each} is in no catalog`);
    expect([each, range]).toEqual([each, version.replace(/^npm:.*@/, "")]);
  }
});

test("their types are right", async () => {
  const config = {
    extends: "../../../../../tsconfig.base.json",
    compilerOptions: {
      // As tsx and bundlers resolve; that it is found where it runs, running it shows.
      module: "preserve",
      moduleResolution: "bundler",
      lib: ["es2023", "dom", "dom.iterable"],
      types: ["node"],
      experimentalDecorators: true,
      isolatedDeclarations: false,
      declaration: false,
    },
    include: ["**/*.ts"],
    // Its types are those of 5.
    exclude: ["express-4"],
  };
  const copies = copiesFor("read");
  await cp(join(import.meta.dirname, "../theirs"), copies, { recursive: true });
  await writeFile(join(copies, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/.bin/tsc");
  const run = promisify(execFile)(tsc, ["--project", copies]);
  expect(
    await run.then(
      () => "",
      ({ stdout }: { stdout: string }) => stdout,
    ),
  ).toBe("");
});
