/** What an example asks for is what it imports, in the versions that it is proved with; and its types are right. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { copiesFor, copyExamples, otherVersions } from "./examples.ts";

const root = join(import.meta.dirname, "../../../..");
const { catalog } = parse(await readFile(join(root, "pnpm-workspace.yaml"), "utf8"));
const examples = await copyExamples("read");
/** What another package asks for, or a program that is called. */
const unimported: Readonly<Record<string, readonly string[]>> = {
  nest: ["@nestjs/platform-express", "rxjs"],
};

test.each(examples)("$name asks for what it needs, and for nothing else", ({ name, manifest, code }) => {
  const specifiers = [...code.matchAll(/(?:from|^import) "(?!node:)([^"]+)"/gm)].map(([, each = ""]) => each);
  const packages = specifiers.map((each) => each.split("/", each.startsWith("@") ? 2 : 1).join("/"));
  const [program = ""] = manifest.scripts.start.split(" ");
  const needed = [...packages, ...(unimported[name] ?? []), ...(program === "tsx" ? [program] : [])];
  expect(Object.keys(manifest.dependencies).sort()).toEqual([...new Set(needed)].sort());
});

test.each(examples)("$name asks for the versions that it is proved with", ({ name, manifest }) => {
  for (const [each, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    const entry = otherVersions[name]?.[each];
    const version =
      catalog[entry ?? each] ?? (each.includes("/http-4xx-") ? "latest" : `${each} is in no catalog`);
    expect([each, range]).toEqual([each, version.replace(/^npm:.*@/, "")]);
  }
});

test("their types are right", async () => {
  const config = {
    extends: "../../../../../tsconfig.base.json",
    compilerOptions: {
      lib: ["es2023", "dom", "dom.iterable"],
      types: ["node"],
      experimentalDecorators: true,
      isolatedDeclarations: false,
      declaration: false,
    },
    include: ["*/server.ts"],
    // Its types are those of 5.
    exclude: ["express-4"],
  };
  const copies = copiesFor("read");
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
