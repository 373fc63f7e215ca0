import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { libraries, root } from "@tools/group";
import { expect, test } from "vitest";

const run = promisify(execFile);
const deno = join(import.meta.dirname, "../node_modules/.bin/deno");

// `--allow-dirty`: tests run while people edit. The dry run needs no network: whatever the packages import is theirs.
const dryRun = ["publish", "--dry-run", "--allow-dirty"];

test.each(libraries)("deno publish accepts $name", async ({ folder }) => {
  const { stderr } = await run(deno, dryRun, {
    cwd: join(root, "packages", folder),
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
  expect(stderr).toContain(`Simulating publish of @scope/http-4xx-${folder}@`);
  expect(stderr).toContain("Dry run complete");
  // Slow types and the like are warnings to deno; here they fail.
  expect(stderr).not.toMatch(/warning/i);
  expect(stderr).not.toMatch(/\.test(?:-d)?\.ts/);
});
