/** A run that is killed leaves every file as it was or as it will be, and the next one does the rest. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { settledWorkspace } from "../testing/settled-workspace.ts";
import { smallSpec } from "../testing/small-spec.ts";
import { manifests, runGenerator, tempWorkspace, textsOf, writeTexts } from "../testing/temp-workspace.ts";

const writer = join(import.meta.dirname, "../testing/write-for-ever.ts");

/** Starts a process, waits until it says something, and kills it so many milliseconds later. */
async function killAfter(args: readonly string[], delay: number): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  await setTimeout(delay);
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
}

test("a file is wholly of one round or wholly of another, whenever the writing is killed", async () => {
  const root = await tempWorkspace({});
  const rounds = new Set<number>();
  // On a busy machine the first rounds take longer, so the last delays grow until two have been seen.
  for (let delay = 1; delay <= 50 || rounds.size < 2; delay += delay < 50 ? 7 : delay) {
    await killAfter(["--import", "tsx", writer, root], delay);
    const texts = Object.entries(await textsOf(root)).filter(([path]) => !(path in manifests));
    expect(texts).toHaveLength(4);
    for (const [, text] of texts) {
      const [round = ""] = text.split("\n", 1);
      expect(text === `${round}\n`.repeat(1_000_000), "is whole").toBe(true);
      rounds.add(Number(round));
    }
  }
});

test("the next run does what a killed one has left undone", async () => {
  const root = await settledWorkspace();
  const wanted = await textsOf(root);
  const generated = Object.entries(wanted).filter(
    ([path]) => !(path in smallSpec) && !path.endsWith("/package.json"),
  );
  // Some files are old still, one is to be deleted still, and what was written aside lies there still.
  const left = generated
    .filter((_, index) => index % 3 === 0)
    .map(([path, text]) => [path, `${text} `] as const);
  await writeTexts(root, {
    ...Object.fromEntries(left),
    "packages/enum/src/generated/vendors/old.ts": "",
    "node_modules/.cache/http-4xx/write-aBcDeF/new-3": "// @gener",
  });
  const { code, stdout } = await runGenerator(root);
  expect(code).toBe(0);
  expect(stdout).toContain(
    `\n${left.length} written, ${generated.length - left.length} unchanged, 1 deleted, in `,
  );
  expect(await textsOf(root)).toEqual(wanted);
});
