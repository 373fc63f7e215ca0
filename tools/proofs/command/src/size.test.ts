import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withInstalled } from "./installed.ts";

const installed = withInstalled();

test("the command has no dependencies, and takes less than 5 MB", async () => {
  const { cli } = installed();
  const { default: manifest } = await import(join(cli, "package.json"), { with: { type: "json" } });
  expect(manifest.dependencies ?? {}).toEqual({});
  const names = await readdir(cli, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(cli, name))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5_000_000);
});
