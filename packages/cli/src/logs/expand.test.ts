import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path, { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { expand, partsOf, patternOf } from "./expand.ts";

const folder = mkdtempSync(join(tmpdir(), "http-4xx-expand-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "old", "older"), { recursive: true });
for (const name of [
  "a.log",
  "b.log",
  ".hidden.log",
  "c.txt",
  join("old", "a.log"),
  join("old", "older", "d.log"),
])
  writeFileSync(join(folder, name), "");

describe("a pattern that no shell has filled in", () => {
  test.each([
    ["*.log", ["a.log", "b.log"]],
    ["?.*", ["a.log", "b.log", "c.txt"]],
    [".*.log", [".hidden.log"]],
    [join("o*", "*.log"), [join("old", "a.log")]],
    [join("**", "*.log"), ["a.log", "b.log", join("old", "a.log"), join("old", "older", "d.log")]],
    ["*.gz", ["*.gz"]],
  ])("%s", (pattern, names) => {
    expect(expand(join(folder, pattern))).toEqual(names.map((name) => join(folder, name)));
  });

  test("a word without one, and stdin, stay as they are", () => {
    expect(expand("access.log")).toEqual(["access.log"]);
    expect(expand("-")).toEqual(["-"]);
  });
});

describe("on Windows", () => {
  test.each([
    ["C:\\logs\\*.log", "C:\\", ["logs", "*.log"]],
    ["C:/logs/*.log", "C:/", ["logs", "*.log"]],
    ["C:*.log", "C:", ["*.log"]],
    [String.raw`\\server\share\logs\u_ex*.log`, String.raw`\\server\share${"\\"}`, ["logs", "u_ex*.log"]],
    [String.raw`inetpub\logs\**\u_ex2602??.log`, "", ["inetpub", "logs", "**", "u_ex2602??.log"]],
  ])("%s", (word, root, parts) => {
    expect(partsOf(word, path.win32)).toEqual({ root, parts });
  });

  test("names are the same in either case", () => {
    expect(patternOf("*.LOG", path.win32.sep).test("u_ex260203.log")).toBe(true);
    expect(patternOf("*.LOG", path.posix.sep).test("u_ex260203.log")).toBe(false);
  });
});
