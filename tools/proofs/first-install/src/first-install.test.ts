/** `pnpm generate` in a fresh clone, then everything that `pnpm test` needs, then `pnpm generate` again. */
import { Clone } from "@tools/clone";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedMegabytes, installedPackages } from "./installed.ts";
import { unusedDependencies } from "./unused.ts";

const minutes = 60_000;
let clone: Clone;

beforeAll(async () => {
  clone = await Clone.create();
  await clone.must("pnpm", "generate");
}, 10 * minutes);

afterAll(() => clone?.remove(), minutes);

describe.sequential("what is installed", () => {
  let first: ReadonlyMap<string, number>;

  test("for generating alone is small: what a proof needs belongs to the proof", async () => {
    first = await installedPackages(clone.folder);
    expect(first.size, [...first.keys()].join("\n")).toBeLessThanOrEqual(250);
    expect(await installedMegabytes(clone.folder)).toBeLessThanOrEqual(250);
  });

  test("is asked for by what generates and by the packages, for themselves", async () => {
    expect(await unusedDependencies(clone)).toEqual([]);
  });

  test("is enough to regenerate and build, and leaves no difference", async () => {
    expect(await clone.changes()).toEqual([]);
  });

  test("stays when the tests install the rest, and when generating comes after them", async () => {
    await clone.install();
    const everything = await installedPackages(clone.folder);
    expect(everything.size).toBeGreaterThan(first.size);
    expect(Object.fromEntries(everything)).toMatchObject(Object.fromEntries(first));
    await clone.remove("node_modules/.cache");
    await clone.must("pnpm", "generate");
    expect(await installedPackages(clone.folder)).toEqual(everything);
  });
});
