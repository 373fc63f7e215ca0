/**
 * Adding a vendor and a locale, as a maintainer does it, in a copy of the whole workspace: nothing but files of `spec/`
 * is edited by hand, and what is new can be imported from the built packages. Taking it out again leaves no trace.
 */
import { Clone } from "@tools/clone";
import { contents } from "@tools/clone/contents";
import type { Outcome } from "@tools/clone/execute";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acme, addMessages, addTrialLanguage, missingMessages } from "./edits.ts";

const bin = "tools/proofs/spec-edits/node_modules/.bin";
let copy: Clone;
const original = new Map<string, string>();

beforeAll(async () => {
  copy = await Clone.create();
  await copy.install();
});

afterAll(() => copy.remove());

/** Edits a file by hand; all of them are put back in the end. */
async function append(path: string, text: string): Promise<void> {
  const before = await copy.read(path);
  original.set(path, original.get(path) ?? before);
  await copy.write(path, `${before.trimEnd()}\n${text}`);
}

/** Runs a program against the built packages. */
function use(program: string): Promise<Outcome> {
  return copy.run(`${bin}/tsx`, `tools/proofs/spec-edits/programs/${program}`);
}

describe.sequential("in a copy of the workspace", () => {
  test("nothing is to be done at first", async () => {
    expect(await copy.must("pnpm", "generate")).toMatch(/\n0 written, \d+ unchanged, 0 deleted, in \d/);
    expect(await copy.changes()).toEqual([]);
  });

  test("a vendor with two codes needs its facts, and the messages that the report asks for", async () => {
    for (const [path, text] of Object.entries(acme)) await append(path, text);
    const { ok, output } = await copy.run("pnpm", "generate");
    expect(ok).toBe(false);
    const missing = missingMessages(output);
    expect(missing.map(({ id }) => id)).toEqual(expect.arrayContaining(["acme-488", "acme-499"]));
    expect(output).toContain(`\n${missing.length} mistakes in spec/, nothing was written`);
    for (const { path } of missing) original.set(path, original.get(path) ?? (await copy.read(path)));
    await addMessages(copy, missing);
    expect(await copy.must("pnpm", "generate")).toMatch(/^\d+ statuses \(.*\b2 acme\b.*\), \d+ vendors/m);
  });

  test("a locale needs one file", async () => {
    await addTrialLanguage(copy);
    expect(await copy.must("pnpm", "generate")).toContain(
      "\nwrote packages/i18n/src/generated/locales/qtz.ts\n",
    );
  });

  test("what is new can be imported", async () => {
    expect(await copy.run("pnpm", "exec", "tsc", "-p", "tools/proofs/spec-edits/programs")).toEqual({
      ok: true,
      output: "",
    });
    expect(await use("acme.ts")).toEqual({ ok: true, output: "acme is there\n" });
    expect(await use("trial-language.ts")).toEqual({ ok: true, output: "qtz is there\n" });
  });

  test("the packages still typecheck, their generated source included", async () => {
    await copy.must("pnpm", "--filter", "./packages/*", "typecheck");
  });

  test("an edited sentence builds what a build of everything would", async () => {
    const dist = ["packages/i18n/dist"];
    await append("spec/messages/de.yaml", "");
    const text = await copy.read("spec/messages/de.yaml");
    const edited = text.replace("title: Nicht gefunden", "title: Nicht auffindbar");
    expect(edited).not.toBe(text);
    await copy.write("spec/messages/de.yaml", edited);
    const output = await copy.must("pnpm", "generate");
    expect(output).toContain("\nwrote packages/i18n/src/generated/locales/de.ts\n");
    // The module alone: Turborepo, which builds whole packages, was not asked.
    expect(output).not.toContain("Tasks:");
    const built = await contents(copy.folder, dist);
    await copy.remove("node_modules/.cache/http-4xx");
    await copy.must("pnpm", "generate");
    expect(await contents(copy.folder, dist)).toEqual(built);
    expect(await copy.read("packages/i18n/dist/locales/de.js")).toContain("Nicht auffindbar");
  });

  test("nothing has been edited by hand but the spec", async () => {
    const edited = (await copy.changes()).map((line) => line.slice(3));
    const generated =
      /^(?:packages\/[^/]+\/(?:src\/generated\/|jsr\.json$|LOCALES\.md$|README\.md$)|site\/src\/generated\/)/;
    const byHand = edited.filter((path) => !generated.test(path));
    expect(byHand.sort()).toEqual([...original.keys(), "spec/messages/qtz.yaml"].sort());
  });

  test("once it is taken out again everything is as it was", async () => {
    for (const [path, text] of original) await copy.write(path, text);
    await copy.remove("spec/messages/qtz.yaml");
    expect(await copy.must("pnpm", "generate")).toContain(
      "deleted packages/enum/src/generated/vendors/acme.ts",
    );
    expect(await copy.changes()).toEqual([]);
    // Not even in the builds, which git does not see.
    expect((await use("acme.ts")).output).toContain("ERR_MODULE_NOT_FOUND");
    expect((await use("trial-language.ts")).output).toContain("ERR_MODULE_NOT_FOUND");
  });
});
