/** The packages' own tests, as they stand, in a copy whose spec has been edited: none of them knows what the spec holds. */
import { Clone } from "@tools/clone";
import { members } from "@tools/group";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { acme, addMessages, addTrialLanguage, missingMessages } from "../src/edits.ts";
import { withoutVendor } from "../src/without-vendor.ts";

const packages = members.map(({ folder }) => folder);
const minutes = 60_000;
let copy: Clone;

beforeAll(async () => {
  copy = await Clone.create();
  await copy.install();
}, 5 * minutes);

afterAll(() => copy.remove());

async function testPackage(name: string): Promise<void> {
  const { ok, output } = await copy.run("pnpm", "--filter", `./packages/${name}`, "run", "test");
  expect(ok, output).toBe(true);
}

describe.sequential("with a vendor, an official status and a locale more", () => {
  test("generates", { timeout: 5 * minutes }, async () => {
    for (const [path, text] of Object.entries(acme)) {
      await copy.write(path, `${(await copy.read(path)).trimEnd()}\n${text}`);
    }
    await addMessages(copy, missingMessages((await copy.run("pnpm", "generate")).output));
    await addTrialLanguage(copy);
    await copy.must("pnpm", "generate");
  });

  test.each(packages)("packages/%s", { timeout: 10 * minutes }, testPackage);
});

describe.sequential("with the vendors of the document alone", () => {
  test("generates", { timeout: 5 * minutes }, async () => {
    await copy.must("git", "reset", "--quiet", "--hard");
    await copy.must("git", "clean", "--quiet", "--force", "spec", "packages");
    const { vendors } = parse(await copy.read("spec/vendors.yaml")) as {
      vendors: Record<string, { documentName?: string }>;
    };
    const paths = (await copy.must("git", "ls-files", "spec")).split("\n").filter(Boolean);
    for (const [vendor, { documentName }] of Object.entries(vendors)) {
      if (documentName !== undefined) continue;
      for (const path of paths) {
        const text = withoutVendor(path, await copy.read(path), vendor);
        await (text === undefined ? copy.remove(path) : copy.write(path, text));
      }
    }
    await copy.must("pnpm", "generate");
  });

  test.each(packages)("packages/%s", { timeout: 10 * minutes }, testPackage);
});
