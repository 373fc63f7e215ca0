import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const codegen = join(import.meta.dirname, "..");

test("Deno loads the versions of the lockfile: another one might print other bytes", () => {
  const { importers } = parse(readFileSync(join(codegen, "../../pnpm-lock.yaml"), "utf8"));
  const dependencies: Record<string, { version: string }> = importers["tools/codegen"].dependencies;
  const wanted = Object.entries(dependencies).map(([name, { version }]) => [name, `npm:${name}@${version}`]);
  const { imports } = JSON.parse(readFileSync(join(codegen, "import_map.json"), "utf8"));
  expect(imports, "write these in import_map.json").toEqual(Object.fromEntries(wanted));
});
