/** The READMEs show the very code that is run here. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, shownFiles, withShownCode } from "./shown-code.ts";

const shown = ["translator", "express", "fastify", "hono", "koa", "nest", "h3", "node", "fetch"];
const pages = {
  "packages/errors/README.md": shown.map((name) => `tools/proofs/adapters/src/shown/${name}.ts`),
  "packages/fixtures/README.md": [
    "tools/proofs/suites/src/shown/thrown.test.ts",
    "tools/proofs/frameworks/walk-through/matchers.ts",
    ...["express", "fastify", "hono"].flatMap((name) => [
      `tools/proofs/frameworks/walk-through/${name}/app.ts`,
      `tools/proofs/frameworks/walk-through/${name}/app.test.ts`,
    ]),
  ],
};

test.each(Object.entries(pages))("%s shows what is tested", async (path, files) => {
  const page = await readFile(join(root, path), "utf8");
  expect(shownFiles(page)).toEqual(files);
  const update = "not in step with the code: run `pnpm test -u` in tools/proofs/frameworks";
  await expect(await withShownCode(page), update).toMatchFileSnapshot(join(root, path));
});
