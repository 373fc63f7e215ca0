/** What Turborepo answers is taken when it was made from what is here, and never otherwise. */
import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateWorkspace } from "../generate-workspace.ts";
import { stateOfInputs } from "../stamp/stamp.mjs";
import { SpecError } from "../terms/diagnostics.ts";
import { withEdit } from "../testing/small-spec.ts";
import { tempWorkspace, writeTexts } from "../testing/temp-workspace.ts";
import { obtain } from "./obtain.ts";
import { share } from "./share.ts";
import { type Shared, sharedFile } from "./shared-file.ts";

const mistaken = withEdit("spec/vendors.yaml", "prefix: Nginx", "prefix: nginx");
const files = [{ path: "packages/enum/jsr.json", text: "{}\n" }];

async function sharedOf(root: string): Promise<Shared> {
  return JSON.parse(await readFile(join(root, sharedFile), "utf8")) as Shared; // as share.ts writes it
}

/** Puts a program in the place of Turborepo that restores `text`, as if from its cache. */
async function restoring(root: string, text: string): Promise<void> {
  const turbo = "node_modules/.bin/turbo";
  const script = `#!/bin/sh\nmkdir -p "$(dirname ${sharedFile})" && cp kept ${sharedFile}\n`;
  await writeTexts(root, { [turbo]: script, kept: text });
  await chmod(join(root, turbo), 0o755);
}

describe("what is shared", () => {
  test("is all that the generator makes, and what it was made from", async () => {
    const root = await tempWorkspace();
    const inputs = stateOfInputs(root).contents;
    expect(await share(root)).toBe(true);
    const { summary, files: made } = generateWorkspace(root);
    expect(await sharedOf(root)).toEqual({ inputs, outcome: { summary, files: made } });
  });

  test("is nothing when the spec has mistakes; they are told to who asked", async () => {
    const root = await tempWorkspace(mistaken);
    expect(await share(root)).toBe(false);
    const shared = await sharedOf(root);
    await restoring(root, JSON.stringify(shared));
    expect(() => obtain(root, shared.inputs)).toThrow(SpecError);
    expect(() => obtain(root, shared.inputs)).toThrow(/^spec\/vendors\.yaml:\d+:\d+ - error /);
  });
});

describe("an answer", () => {
  test("is taken as it is when it was made from the same", async () => {
    const root = await tempWorkspace();
    const inputs = stateOfInputs(root).contents;
    await restoring(root, JSON.stringify({ inputs, outcome: { summary: "of another machine", files } }));
    expect(obtain(root, inputs)).toEqual({ summary: "of another machine", files });
  });

  test("is none when it was made from something else", async () => {
    const root = await tempWorkspace();
    await share(root);
    await restoring(root, await readFile(join(root, sharedFile), "utf8"));
    await writeTexts(root, { ...mistaken });
    expect(obtain(root, stateOfInputs(root).contents)).toBeUndefined();
  });

  test("is none when it is torn, or without Turborepo, whatever an earlier run has left", async () => {
    const root = await tempWorkspace();
    const inputs = stateOfInputs(root).contents;
    await restoring(root, '{"inputs":');
    expect(obtain(root, inputs)).toBeUndefined();
    const without = await tempWorkspace();
    await share(without);
    expect(obtain(without, stateOfInputs(without).contents)).toBeUndefined();
  });
});
