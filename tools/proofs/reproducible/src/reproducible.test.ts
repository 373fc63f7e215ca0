/**
 * One commit, built twice from nothing and without any cache: in folders whose names differ in length, with another
 * language, time zone and umask, from files of another date. The tarballs are the same, byte for byte.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Clone } from "@tools/clone";
import { members } from "@tools/group";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Build } from "./build.ts";

const minutes = 60_000;

let top: string;
let one: Build;
let other: Build;

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), "http-4xx-reproducible-"));
  const { folder } = await Clone.create(join(top, "source"));
  one = await Build.create(folder, join(top, "a"), {
    umask: "022",
    language: "C.UTF-8",
    timeZone: "UTC",
    written: "202001020304",
  });
  other = await Build.create(folder, join(top, "another folder/with-a-longer-name"), {
    umask: "077",
    language: "tr_TR.UTF-8",
    timeZone: "Pacific/Apia",
    written: "202511121314",
  });
}, 10 * minutes);

afterAll(async () => {
  if (top !== undefined) await rm(top, { recursive: true, force: true, maxRetries: 3 });
});

describe("two clean builds of one commit", () => {
  test("are of one commit, and of all packages", () => {
    expect(other.commit).toBe(one.commit);
    for (const build of [one, other]) expect(build.folders).toEqual(members.map(({ folder }) => folder));
  });

  // First what names the difference, then what knows of every one.
  test.each(members)("pack the same files of $folder", async ({ folder: name }) => {
    const files = await one.files(name);
    expect(Object.keys(files).length).toBeGreaterThan(5);
    expect(await other.files(name)).toEqual(files);
  });

  test.each(members)("make the same tarball of $folder", async ({ folder: name }) => {
    expect(await other.listing(name)).toBe(await one.listing(name));
    expect(await one.tarball(name)).toMatch(/^[0-9a-f]{64,}$/);
    expect(await other.tarball(name)).toBe(await one.tarball(name));
  });
});
